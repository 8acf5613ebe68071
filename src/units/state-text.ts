import { isUnitId, type UnitId } from './units.ts';

/** A quantity as an address keeps it: the double itself, in the unit chosen. */
export interface QuantityState {
  value: number;
  uncertainty?: number;
  unit: UnitId;
}

/** A `+` would be a space in an address written by hand; 1e25 needs none. */
function numberText(value: number): string {
  return String(value).replace('e+', 'e');
}

/** `85±0.6 Ohm`; `parseState` gives back the same doubles. */
export function quantityToState({ value, uncertainty, unit }: QuantityState): string {
  const plusMinus = uncertainty === undefined ? '' : `±${numberText(uncertainty)}`;
  return `${numberText(value)}${plusMinus} ${unit}`;
}

/** Reads what `quantityToState` writes, and nothing else; `parseQuantity` is for what people write. */
export function parseState(text: string): QuantityState | undefined {
  const number = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;
  const match = new RegExp(`^(-?${number})(?:±(${number}))? (\\S+)$`).exec(text);
  const [, value, uncertainty, unit = ''] = match ?? [];
  if (!isUnitId(unit)) return undefined;
  const state: QuantityState = { value: Number(value), unit };
  if (uncertainty) state.uncertainty = Number(uncertainty);
  return Number.isFinite(state.value) && Number.isFinite(state.uncertainty ?? 0)
    ? state
    : undefined;
}
