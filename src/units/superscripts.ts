const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Patterns of one raised sign or digit, and of a raised whole number. */
export const raisedSign = '[⁺⁻⁰¹²³⁴-⁹]';
export const raisedInteger = '[⁺⁻]?[⁰¹²³⁴-⁹]+';

const eachSign = new RegExp(raisedSign, 'g');

/** −3 as `⁻³`. */
export function superscript(power: number): string {
  return [...String(power)].map((sign) => digits[Number(sign)] ?? '⁻').join('');
}

/** `⁻³` → `-3` */
export function lowerSuperscripts(text: string): string {
  return text.replace(eachSign, (sign) => {
    if (sign === '⁻') return '-';
    return sign === '⁺' ? '+' : String(digits.indexOf(sign));
  });
}
