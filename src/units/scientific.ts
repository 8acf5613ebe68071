import { decimalExponent, digitsAt, lastPlace, placeMark } from './decimal-digits.ts';
import { superscript } from './superscripts.ts';

/** A rounded number: `mantissa` × 10^`exponent`, the exponent 0 when the number is written out. */
export interface Scientific {
  mantissa: string;
  exponent: number;
}

/** A double is sure of 15 decimal digits. */
const sureDigits = 15;

/** Numbers from 0.001 up to 10 000 are written out, all others with a power of ten. */
function sharedExponent(digits: string[], place: number): number {
  const top = place + Math.max(...digits.map((text) => text.length)) - 1;
  return top < -3 || top > 3 ? top : 0;
}

function special(number: number): Scientific | undefined {
  if (Number.isFinite(number)) return undefined;
  const mantissa = Number.isNaN(number) ? 'undefined' : number < 0 ? '−∞' : '∞';
  return { mantissa, exponent: 0 };
}

/** The numbers rounded at one place and under one power of ten. */
export function roundAt(numbers: readonly number[], place: number): Scientific[] {
  const finite = numbers.filter(Number.isFinite);
  const exponent = sharedExponent(
    finite.map((number) => digitsAt(Math.abs(number), place)),
    place,
  );
  return numbers.map((number) => {
    const digits = digitsAt(Math.abs(number), place);
    const sign = number < 0 && digits !== '0' ? '−' : '';
    const mantissa = sign + placeMark(digits, exponent - place);
    return special(number) ?? { mantissa, exponent };
  });
}

/** A number alone, to `digits` significant digits. */
export function roundNumber(number: number, digits: number): Scientific {
  const significant = Math.min(Math.max(Math.trunc(digits) || 1, 1), 17);
  return roundAt([number], lastPlace(Math.abs(number), significant))[0]!;
}

/**
 * A value with its uncertainty: two significant digits of the uncertainty, the value at the same place.
 * GUM (JCGM 100:2008) 7.2.6: at most two digits, and the estimate rounded to agree with them.
 */
export function roundWithUncertainty(value: number, uncertainty: number): [Scientific, Scientific] {
  const place = lastPlace(uncertainty, 2);
  const finest = decimalExponent(Math.abs(value)) - sureDigits + 1;
  if (place < finest) return [roundNumber(value, sureDigits), roundNumber(uncertainty, 2)];
  const [first, second] = roundAt([value, uncertainty], place);
  return [first!, second!];
}

/** `×10⁻³`, or nothing */
export function powerText(exponent: number): string {
  return exponent ? `×10${superscript(exponent)}` : '';
}
