import { fromSI, uncertaintyFromSI } from './convert.ts';
import { lastPlace } from './decimal-digits.ts';
import {
  powerText,
  roundAt,
  roundNumber,
  roundWithUncertainty,
  type Scientific,
} from './scientific.ts';
import { speakInterval, speakQuantity } from './spoken.ts';
import { type UnitId, units } from './units.ts';

const space = '\u00a0';
const defaultDigits = 4;

export interface FormattedQuantity {
  /** `1.560 ± 0.020 mS cm⁻¹`, with no-break spaces and a real minus */
  text: string;
  value: string;
  uncertainty?: string;
  /** the label of the unit */
  unit: string;
  /** `1.56 plus or minus 0.02 millisiemens per centimetre` */
  spoken: string;
  unitId: UnitId;
  parts: { value: Scientific; uncertainty?: Scientific };
}

export interface FormattedInterval {
  /** `1.521 to 1.600 mS cm⁻¹` */
  text: string;
  low: string;
  high: string;
  unit: string;
  spoken: string;
}

export interface FormatOptions {
  unit: UnitId;
  /** in SI; it decides the digits */
  uncertainty?: number;
  /** significant digits of a value without uncertainty; 4 unless told */
  digits?: number;
}

function write({ mantissa, exponent }: Scientific): string {
  return mantissa + powerText(exponent);
}

/** `1.521 to 1.600`, or `(1.521 to 1.600)×10⁻⁵` under one power of ten */
function join(first: Scientific, second: Scientific, between: string): string {
  if (first.exponent !== second.exponent || !first.exponent) {
    return write(first) + between + write(second);
  }
  return `(${first.mantissa}${between}${second.mantissa})${powerText(first.exponent)}`;
}

function withUnit(number: string, unit: UnitId): string {
  const { label } = units[unit];
  return label ? number + space + label : number;
}

/** A number to so many significant digits, with a real minus: `−1.250`, `3.000×10⁻⁵`. */
export function formatNumber(value: number, digits = defaultDigits): string {
  return write(roundNumber(value, digits));
}

function round(value: number, { uncertainty, digits = defaultDigits, unit }: FormatOptions) {
  const shown = uncertaintyFromSI(uncertainty ?? 0, unit);
  // An uncertainty of zero, or one that is not a number, says nothing about the digits.
  if (!(shown > 0) || !Number.isFinite(value)) return { value: roundNumber(value, digits) };
  if (shown === Infinity) {
    return { value: roundNumber(value, digits), uncertainty: roundNumber(shown, 2) };
  }
  const [rounded, uncertain] = roundWithUncertainty(value, shown);
  return { value: rounded, uncertainty: uncertain };
}

/** A value in SI as people read it, in the unit asked for; the uncertainty decides how many digits it shows. */
export function formatQuantity(si: number, options: FormatOptions): FormattedQuantity {
  const { unit } = options;
  const parts: FormattedQuantity['parts'] = round(fromSI(si, unit), options);
  const { value, uncertainty } = parts;
  const number = uncertainty ? join(value, uncertainty, `${space}±${space}`) : write(value);
  return {
    text: withUnit(number, unit),
    value: write(value),
    ...(uncertainty && { uncertainty: write(uncertainty) }),
    unit: units[unit].label,
    spoken: speakQuantity(parts, unit),
    unitId: unit,
    parts,
  };
}

/** An interval in SI; two significant digits of half its width decide the digits of its ends. */
export function formatInterval(
  lowSI: number,
  highSI: number,
  { unit, digits = defaultDigits }: Pick<FormatOptions, 'unit' | 'digits'>,
): FormattedInterval {
  const ends = [fromSI(lowSI, unit), fromSI(highSI, unit)];
  const half = Math.abs(ends[1]! - ends[0]!) / 2;
  const largest = Math.max(...ends.filter(Number.isFinite).map(Math.abs), 0);
  const finest = lastPlace(largest, 15);
  const place = Number.isFinite(half) && half > 0 ? lastPlace(half, 2) : lastPlace(largest, digits);
  const [low, high] = roundAt(ends, Math.max(place, finest)) as [Scientific, Scientific];
  return {
    text: withUnit(join(low, high, `${space}to${space}`), unit),
    low: write(low),
    high: write(high),
    unit: units[unit].label,
    spoken: speakInterval(low, high, unit),
  };
}

/** The shortest text that reads back to the same double, for attributes and files; String has given it since ES2015. */
export function shortestText(value: number): string {
  return String(value);
}
