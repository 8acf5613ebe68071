import { formatNumber } from '#units/format';

const mostDigits = 10;

/** A given number without the zeros nobody typed: 1.5, not 1.50000; with those of `written`, 1.50. */
export function shortNumber(value: number, written?: string): string {
  if (written) return formatNumber(value, written.replace(/e.*|\D/g, '').replace(/^0+/, '').length);
  const full = Number(value.toPrecision(mostDigits));
  let digits = 1;
  while (digits < mostDigits && Number(value.toPrecision(digits)) !== full) digits += 1;
  return formatNumber(full, Math.max(digits, 1));
}
