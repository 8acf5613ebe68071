import { quantities } from '#units/quantities';
import type { QuantityInput } from '../model/definition.ts';
import { isVisible } from '../model/state.ts';
import type { TablePlace } from './import-text.ts';

/** Fields that stand on the page only under what a file decided, and that nothing may be calculated without. */
function asksFor({ inputs }: TablePlace, choices: Record<string, string>) {
  return Object.entries(inputs).filter((entry): entry is [string, QuantityInput] => {
    const [, input] = entry;
    if (input.kind !== 'quantity' || input.optional) return false;
    return [input.when ?? []].flat().some(({ input: choice, is }) => {
      const word = choices[choice];
      const declared = inputs[choice];
      const usual = declared?.kind === 'choice' ? declared.initial : undefined;
      return word !== undefined && word !== usual && is.includes(word);
    });
  });
}

/**
 * The texts of fields that still hold the example where a file of the reader's brings them up: emptied, they
 * are asked for. A measured resistance and the pellet of the example would make a number of nothing.
 */
export function emptiedFields(
  place: TablePlace,
  choices: Record<string, string>,
): Record<string, string> {
  const { choices: texts } = place.table;
  const own = asksFor(place, choices).filter(([key, { initial }]) => texts[key] === initial);
  return Object.fromEntries(own.map(([key]) => [key, '']));
}

/** Which of them are on the page, in a sentence. */
export function toldEmptied(
  { inputs, table }: TablePlace,
  choices: Record<string, string>,
  emptied: Record<string, string>,
): string[] {
  const texts = { ...table.choices, ...choices };
  const names = Object.keys(emptied).flatMap((key) => {
    const input = inputs[key];
    if (input?.kind !== 'quantity' || !isVisible(input, texts)) return [];
    return input.label ?? quantities[input.quantity].name;
  });
  if (names.length === 0) return [];
  return [
    `Give what belongs to it: ${names.join(', ')}. The values of the example were taken out.`,
  ];
}
