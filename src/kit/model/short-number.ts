import { formatNumber } from '#units/format';

const mostDigits = 10;

/** A given number without the zeros nobody typed: 1.5, not 1.50000. */
export function shortNumber(value: number): string {
  const full = Number(value.toPrecision(mostDigits));
  let digits = 1;
  while (digits < mostDigits && Number(value.toPrecision(digits)) !== full) digits += 1;
  return formatNumber(full, Math.max(digits, 1));
}
