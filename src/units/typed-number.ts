import { quote } from './parse-problems.ts';
import { lowerSuperscripts, raisedInteger } from './superscripts.ts';

export interface TypedNumber {
  text: string;
  value: number;
  /** the number with the zeros typed at its end, where there are some behind the point: `85.0` */
  written?: string;
  /** from concise notation: 0.6 of `85.0(6)` */
  uncertainty?: number;
  /** what follows the number */
  rest: string;
}

const mantissa = /([+-]?) ?((?:\d|[.,]\d)[\d.,]*)(?:\((\d[\d.,]*)\))?/.source;
const caret = String.raw`(?:\^|\*\*)`;
// Copied from a PDF, a raised number stands behind a blank: `10 −4`.
const power = String.raw`10(?: ?${caret} ?([+-]? ?\d+)| ?([+-] ?\d+)| ?(${raisedInteger})| (\d{1,2})(?![\d.,]))`;
const pattern = new RegExp(`^${mantissa}(?: ?e([+-]?\\d+)| ?[x×*·⋅∙] ?${power})?`, 'i');
const barePower = new RegExp(`^([+-]?)(?=10(?:${caret}[+-]?\\d|${raisedInteger}))`);

/** The digits with a point as decimal mark, or the problem in words. */
function readMarks(digits: string, hasExponent: boolean): { decimal: string } | string {
  if (/^\d*\.?\d*$/.test(digits)) return { decimal: digits };
  // Before a power of ten one digit is the rule, and nobody groups the thousands there.
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits) && !(hasExponent && digits[1] === ',')) {
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

/** `6` of `85.0(6)` counts in the last place, `0.6` of `85.0(0.6)` is written out. */
function concise(last: string, decimal: string, exponent: number): number | string {
  const marks = readMarks(last, true);
  if (typeof marks === 'string') return marks;
  const places = /[.,]/.test(last) ? 0 : (decimal.split('.')[1]?.length ?? 0);
  return Number(`${marks.decimal}e${exponent - places}`);
}

/** The number at the start of `text`, or the problem in words. Digits are read as decimals, once. */
export function readTypedNumber(text: string, example: string): TypedNumber | string {
  const match = pattern.exec(text.replace(barePower, '$11x'));
  if (!match) return noNumber(text, example);
  const [whole, sign, digits = '', last, ...exponents] = match;
  const raised = exponents.find(Boolean);
  const marks = readMarks(digits, raised !== undefined);
  if (typeof marks === 'string') return marks;
  const { decimal } = marks;
  const exponent = Number(lowerSuperscripts(raised ?? '0').replace(' ', ''));
  const value = Number(`${sign}${decimal}e${exponent}`);
  const problem = outOfRange(value, decimal);
  if (problem) return `${quote(whole)} ${problem}`;
  // A negative zero is a zero typed with a sign.
  const number: TypedNumber = {
    text,
    value: value + 0,
    rest: match.input.slice(whole.length).trim(),
  };
  if (/\d\.\d*0$/.test(decimal)) {
    number.written = sign?.replace('+', '') + decimal + (exponent ? `e${exponent}` : '');
  }
  if (last === undefined) return number;
  const uncertainty = concise(last, decimal, exponent);
  return typeof uncertainty === 'string' ? uncertainty : { ...number, uncertainty };
}
