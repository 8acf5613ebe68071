import type { Scientific } from './scientific.ts';
import { type UnitId, units } from './units.ts';

const numerals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** `−1.560` → `minus 1.56`; nobody reads the closing zeros aloud */
function speakMantissa(mantissa: string): string {
  return mantissa
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace('−', 'minus ')
    .replace('∞', 'infinity');
}

function speakPower(exponent: number): string {
  if (!exponent) return '';
  const size = Math.abs(exponent);
  return ` times ten to the ${exponent < 0 ? 'minus ' : ''}${numerals[size] ?? size}`;
}

function speakUnit(text: string, unit: UnitId): string {
  return `${text} ${units[unit].spoken}`.trim();
}

function speakPair(first: Scientific, second: Scientific, between: string): string {
  const shared = first.exponent === second.exponent;
  return [
    speakMantissa(first.mantissa),
    shared ? '' : speakPower(first.exponent),
    between,
    speakMantissa(second.mantissa),
    shared && first.exponent ? `, all${speakPower(first.exponent)}` : speakPower(second.exponent),
  ].join('');
}

export function speakQuantity(
  { value, uncertainty }: { value: Scientific; uncertainty?: Scientific },
  unit: UnitId,
): string {
  const number = uncertainty
    ? speakPair(value, uncertainty, ' plus or minus ')
    : speakMantissa(value.mantissa) + speakPower(value.exponent);
  return speakUnit(number, unit);
}

export function speakInterval(low: Scientific, high: Scientific, unit: UnitId): string {
  return speakUnit(speakPair(low, high, ' to '), unit);
}
