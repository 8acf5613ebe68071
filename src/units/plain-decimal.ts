/** 1, 10, 100 … 10²²: the powers of ten that a double holds exactly. */
export const exactPowers: readonly number[] = Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** Above it one more digit might not be held exactly. */
const mantissaAtMost = 9e14;

const [zero, point, minus, bigE, smallE] = [48, 46, 45, 69, 101];

/** The whole number that stands between two places of a text, if nothing else does. */
function wholeNumber(text: string, from: number, to: number): number {
  let value = from < to ? 0 : Number.NaN;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The double that `85.0`, `-.5` or `3.1e-4` stands for, read at one stroke: a whole number of up to 15 digits
 * times or by an exact power of ten is rounded once, as by `Number`. NaN for any other text, longer numbers among them.
 */
export function plainDecimal(text: string, from = 0, to = text.length): number {
  const isNegative = text.charCodeAt(from) === minus;
  let mantissa = 0;
  let decimals = -1;
  let digits = 0;
  let power = 0;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= zero + 9) {
      if (mantissa > mantissaAtMost) return Number.NaN;
      mantissa = mantissa * 10 + (code - zero);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === point && decimals < 0) decimals = 0;
    else if (code === smallE || code === bigE) {
      const isSmall = text.charCodeAt(at + 1) === minus;
      power = wholeNumber(text, at + (isSmall ? 2 : 1), to) * (isSmall ? -1 : 1);
      break;
    } else return Number.NaN;
  }
  const shift = power - Math.max(0, decimals);
  if (digits === 0 || !(Math.abs(shift) <= 22)) return Number.NaN;
  const scale = exactPowers[Math.abs(shift)]!;
  const magnitude = shift < 0 ? mantissa / scale : mantissa * scale;
  return isNegative ? -magnitude : magnitude;
}
