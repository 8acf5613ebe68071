import type { AnyCalculator, Input } from '../../src/kit/model/definition.ts';
import { isVisible } from '../../src/kit/model/state.ts';

export type Settings = [key: string, text: string][];

/** The choices under which a field is on the page. */
export function choicesFor(calculator: AnyCalculator, input: Input): Settings {
  return [input.when ?? []]
    .flat()
    .flatMap((condition) => [
      ...choicesFor(calculator, calculator.inputs[condition.input]!),
      [condition.input, condition.is[0]!] as Settings[number],
    ]);
}

/** Rows for the tables that are empty at first, without which nothing else is looked at. */
const rows: Record<string, string> = {
  trace: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((hour) => `${hour},0.1,6e-3,,`).join(';'),
};

/** Some choices, with rows for the tables that they bring empty. */
export function withRows({ inputs }: AnyCalculator, choices: Settings): Settings {
  const texts = Object.fromEntries(choices);
  return [
    ...choices,
    ...Object.entries(rows).filter(([key]) => {
      const table = inputs[key];
      return table?.kind === 'table' && isVisible(table, texts);
    }),
  ];
}
