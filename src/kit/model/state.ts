import type { UnitId } from '#units/units';
import type { AnyCalculator, Input } from './definition.ts';
import { tableFor, usualUnits } from '#table/columns-under-choices';
import { isOffered } from './choice-options.ts';

/** Everything the reader has set. Texts are kept as typed, right or wrong. */
export interface CalculatorState {
  /** Input → text: a number, a chosen word, or rows joined by `;`. */
  texts: Record<string, string>;
  /** Quantity input → unit of its menu; table input → units of its columns joined by `,`. */
  units: Record<string, string>;
  /** Output → unit in which it is shown. */
  outputUnits: Record<string, UnitId>;
  /** Id of the preset the reader started from, whatever they changed since. */
  preset?: string;
}

function initialUnit(input: Input, texts: Record<string, string>): string | undefined {
  if (input.kind === 'quantity') return input.unit;
  return input.kind === 'table' ? usualUnits(tableFor(input, texts)) : undefined;
}

/** The state a calculator starts in; for an old link, what that version started in. */
export function initialState(calculator: AnyCalculator, version?: number): CalculatorState {
  const earlier = version === undefined ? {} : (calculator.earlier?.[version] ?? {});
  const texts: Record<string, string> = {};
  const units: Record<string, string> = {};
  const inputs = Object.entries(calculator.inputs);
  for (const [key, input] of inputs) texts[key] = earlier[key] ?? input.initial;
  for (const [key, input] of inputs) {
    const unit = earlier[`${key}.units`] ?? initialUnit(input, texts);
    if (unit !== undefined) units[key] = unit;
  }
  const outputs = Object.entries(calculator.outputs);
  const outputUnits = Object.fromEntries(outputs.map(([key, output]) => [key, output.unit]));
  return { texts, units, outputUnits };
}

/** Whether a field is on the page under the present choices. */
export function isVisible(input: Input, texts: Record<string, string>): boolean {
  if (input.kind === 'choice' && !isOffered(input, texts)) return false;
  const conditions = [input.when ?? []].flat();
  return conditions.every((condition) => condition.is.includes(texts[condition.input] ?? ''));
}
