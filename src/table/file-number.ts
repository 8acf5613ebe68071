import { plainCharacters } from '#units/typed-characters';
import { readTypedNumber } from '#units/typed-number';
import { isNumberLike, withoutBrackets } from './number-like.ts';
import { isClock, isDate } from './time-cells.ts';

/** A number of a file. */
export interface FileNumber {
  value: number;
  /** Behind a ± or in brackets, in the unit of the number; a share where `isShare`. */
  uncertainty?: number;
  isShare?: boolean;
  /** What stands behind the number. */
  unitText: string;
  /** With a point as decimal mark, no signs between thousands, and all its digits. */
  text: string;
}

export type DecimalMark = '.' | ',';

const certainComma =
  /\d,\d{1,2}(?!\d)|\d,\d{4,}|^[+-]?0,\d|^[+-]?,\d|\d{4,},\d|\.\d{3},\d|\d,\d+[eE]|\d,\d{3} ?[x×*·] ?10/;
const certainPoint =
  /\d\.\d{1,2}(?!\d)|\d\.\d{4,}|^[+-]?0\.\d|^[+-]?\.\d|\d{4,}\.\d|,\d{3}\.\d|\d\.\d+[eE]|\d\.\d{3} ?[x×*·] ?10/;

export type MarkReading = { mark: DecimalMark } | { problem: string };

function twoMarks(comma: string, point: string): MarkReading {
  return {
    problem: `The numbers have two decimal marks: “${comma}” a comma, “${point}” a point. Write all of them with a point.`,
  };
}

/** The decimal mark of some numbers, or a sentence where they do not agree on one. */
export function decimalMarkOf(cells: readonly string[], delimiter = ''): MarkReading {
  const numbers = cells.filter(
    (cell) => /[.,]/.test(cell) && isNumberLike(cell) && !isDate(cell) && !isClock(cell),
  );
  const comma = numbers.find((cell) => certainComma.test(cell));
  const point = numbers.find((cell) => certainPoint.test(cell));
  if (comma && point) return twoMarks(comma, point);
  const openComma = numbers.find((cell) => /^[+-]?[1-9]\d{0,2},\d{3}$/.test(cell));
  const openPoint = numbers.find((cell) => /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(cell));
  if (comma) {
    const isGrouped = numbers.some((cell) => /\.\d{3},\d/.test(cell));
    return openPoint && !isGrouped ? twoMarks(comma, openPoint) : { mark: ',' };
  }
  const isGrouped = numbers.some((cell) => /,\d{3}\.\d/.test(cell));
  if (!openComma || isGrouped) return { mark: '.' };
  const other = point ?? openPoint;
  // Semicolons divide where commas are decimal marks.
  if (!other && delimiter === ';') return { mark: ',' };
  if (other) return twoMarks(openComma, other);
  return {
    problem: `“${openComma}” could mean ${openComma.replace(',', '.')} or ${openComma.replace(',', '')}. Write a point as decimal mark, and no comma between thousands.`,
  };
}

function withPoint(cell: string, mark: DecimalMark): string {
  const plain = plainCharacters(cell)
    .replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)[dD](?=[+-]\d)/g, '$1e')
    .replace(/(\d) ?[eE] ?(?=[+-]?\d)/g, '$1e');
  if (mark === ',')
    return plain.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/(\d|^|[+-])[,](?=\d)/g, '$1.');
  return plain.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

/** The number of a cell; undefined where it holds none, or more than one. */
export function readFileNumber(cell: string, mark: DecimalMark): FileNumber | undefined {
  if (!isNumberLike(cell) || /^[<>]/.test(cell)) return undefined;
  const text = withPoint(withoutBrackets(cell.replace(/^[~≈]\s?/, '')), mark);
  const [first = '', second, ...more] = text.split(/\s?±\s?/);
  const number = readTypedNumber(first.trim(), '');
  if (typeof number === 'string' || more.length > 0) return undefined;
  const { value, rest } = number;
  if (second === undefined) return { value, uncertainty: number.uncertainty, unitText: rest, text };
  const beside = readTypedNumber(second.trim(), '');
  if (typeof beside === 'string') return undefined;
  const isShare = beside.rest === '%' && rest !== '%';
  const unitText = rest || (isShare ? '' : beside.rest);
  return {
    value,
    uncertainty: isShare ? beside.value / 100 : beside.value,
    isShare,
    unitText,
    text,
  };
}

/** `x` times a power of ten, as its decimal text says and not its binary. */
export function scaled(value: number, factor: number): number {
  if (factor === 1) return value;
  const power = Math.log10(Math.abs(factor));
  if (!Number.isInteger(power)) return tidy(value * factor);
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Math.sign(factor) * Number(`${digits}e${Number(exponent) + power}`);
}

/** The neighbour of at most 15 digits, where only the last bits part them. */
export function tidy(value: number): number {
  const short = Number(value.toPrecision(15));
  return Math.abs(short - value) <= 2 * Number.EPSILON * Math.abs(value) ? short : value;
}
