/** The power of ten of the first digit: −3 for 0.0015. */
export function decimalExponent(magnitude: number): number {
  return magnitude ? Number(magnitude.toExponential().split('e')[1]) : 0;
}

/**
 * `magnitude` / 10^`place` as a whole number in digits, halves up. The shortest decimal text is rounded, not the binary
 * value: 298.15 becomes 298.2 as on paper, though the double lies a little below.
 */
export function digitsAt(magnitude: number, place: number): string {
  const [mantissa = '', exponent] = magnitude.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const length = Number(exponent) - place + 1;
  if (!magnitude || length < 0) return '0';
  const kept = BigInt(digits.slice(0, length).padEnd(length, '0') || '0');
  return String((digits[length] ?? '0') >= '5' ? kept + 1n : kept);
}

/** The place of the last of `significant` digits after rounding: −2 for 0.0996 with two digits (0.10). */
export function lastPlace(magnitude: number, significant: number): number {
  if (!magnitude) return 0;
  const place = decimalExponent(magnitude) - significant + 1;
  return digitsAt(magnitude, place).length > significant ? place + 1 : place;
}

/** Sets the decimal mark: 1560 with three decimals is `1.560`. */
export function placeMark(digits: string, decimals: number): string {
  if (decimals <= 0) return digits === '0' ? digits : digits + '0'.repeat(-decimals);
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
