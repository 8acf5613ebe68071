import { quote } from './parse-problems.ts';
import { lowerSuperscripts, raisedInteger } from './superscripts.ts';

export interface TypedNumber {
  text: string;
  value: number;
  /** from concise notation: 0.6 of `85.0(6)` */
  uncertainty?: number;
  /** what follows the number */
  rest: string;
}

const mantissa = /([+-]?) ?((?:\d|[.,]\d)[\d.,]*)(?:\((\d+)\))?/.source;
const power = String.raw`10(?:(?:\^|\*\*) ?([+-]?\d+)|([+-]\d+)|(${raisedInteger}))`;
const pattern = new RegExp(`^${mantissa}(?:e([+-]?\\d+)| ?[x×*·⋅∙] ?${power})?`, 'i');
const barePower = new RegExp(`^([+-]?)(?=10(?:\\^[+-]?\\d|${raisedInteger}))`);

/** The digits with a point as decimal mark, or the problem in words. */
function readMarks(digits: string): { decimal: string } | string {
  if (/^\d*\.?\d*$/.test(digits)) return { decimal: digits };
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) {
    const [point, whole] = [digits.replace(',', '.'), digits.replace(',', '')];
    return `${quote(digits)} could mean ${point} or ${whole}; write ${point} with a point, or ${whole} without a comma`;
  }
  if (/^\d*,\d+$/.test(digits)) return { decimal: digits.replace(',', '.') };
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(digits)) {
    return { decimal: digits.replaceAll(',', '') };
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d*|\.\d{3})$/.test(digits)) {
    return { decimal: digits.replaceAll('.', '').replace(',', '.') };
  }
  return `${quote(digits)} has its points or commas in places no number has them; write for example 1234.5`;
}

function outOfRange(value: number, decimal: string): string | undefined {
  if (Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(decimal))) return undefined;
  return value
    ? 'is larger than any number a computer holds (1.8 × 10³⁰⁸); check the exponent'
    : 'is closer to zero than any number a computer holds (5 × 10⁻³²⁴); check the exponent';
}

function noNumber(text: string, example: string): string {
  if (/^[+-] ?[+-]/.test(text)) return `${quote(text)} has two signs; write one, or none`;
  if (/^[+-]?(nan|inf(inity)?|∞)/i.test(text)) {
    return `${quote(text)} is not a value that can be measured; write a number, for example “${example}”`;
  }
  return `${quote(text)} does not begin with a number; write for example “${example}”`;
}

/** The number at the start of `text`, or the problem in words. Digits are read as decimals, once. */
export function readTypedNumber(text: string, example: string): TypedNumber | string {
  const match = pattern.exec(text.replace(barePower, '$11x'));
  if (!match) return noNumber(text, example);
  const [whole, sign, digits = '', last, ...exponents] = match;
  const marks = readMarks(digits);
  if (typeof marks === 'string') return marks;
  const exponent = Number(lowerSuperscripts(exponents.find(Boolean) ?? '0'));
  const value = Number(`${sign}${marks.decimal}e${exponent}`);
  const problem = outOfRange(value, marks.decimal);
  if (problem) return `${quote(whole)} ${problem}`;
  // A negative zero is a zero typed with a sign.
  const rest = match.input.slice(whole.length).trim();
  const number: TypedNumber = { text, value: value + 0, rest };
  if (last) {
    const decimals = marks.decimal.split('.')[1]?.length ?? 0;
    number.uncertainty = Number(`${last}e${exponent - decimals}`);
  }
  return number;
}
