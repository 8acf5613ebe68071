import type { Written } from './parse.ts';
import { isUnitId, type UnitId } from './units.ts';

/** A quantity as an address keeps it: the double itself, in the unit chosen. */
export interface QuantityState {
  value: number;
  uncertainty?: number;
  unit: UnitId;
  /** As they were typed, where that ends in zeros. */
  written?: Written;
}

/** A `+` would be a space in an address written by hand; 1e25 needs none. */
function numberText(value: number): string {
  return String(value).replace('e+', 'e');
}

/** `85.0±0.6 Ohm`; `parseState` gives back the same doubles, and the zeros typed at their end. */
export function quantityToState({ value, uncertainty, unit, written }: QuantityState): string {
  const plusMinus =
    uncertainty === undefined ? '' : `±${written?.uncertainty ?? numberText(uncertainty)}`;
  return `${written?.value ?? numberText(value)}${plusMinus} ${unit}`;
}

/** The text with its closing zeros, where it has some behind the point. */
function zerosOf(text: string | undefined): string | undefined {
  return text && /\.\d*0(?:e|$)/.test(text) ? text : undefined;
}

/** Reads what `quantityToState` writes, and nothing else; `parseQuantity` is for what people write. */
export function parseState(text: string): QuantityState | undefined {
  const number = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;
  const match = new RegExp(`^(-?${number})(?:±(${number}))? (\\S+)$`).exec(text);
  const [, value, uncertainty, unit = ''] = match ?? [];
  if (!isUnitId(unit)) return undefined;
  const state: QuantityState = { value: Number(value), unit };
  if (uncertainty) state.uncertainty = Number(uncertainty);
  const written = { value: zerosOf(value), uncertainty: zerosOf(uncertainty) };
  if (written.value || written.uncertainty) state.written = written;
  return Number.isFinite(state.value) && Number.isFinite(state.uncertainty ?? 0)
    ? state
    : undefined;
}
