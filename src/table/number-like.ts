const exponent = String.raw`(?:\s?[eEdD][+\-−]?\d{1,3}|\s?[x×*·]\s?10\s?(?:\^|\*\*)?\s?\{?[+\-−]?\d{1,3}\}?|\s?[x×*·]\s?10[⁻⁺]?[⁰¹²³⁴-⁹]+)`;
const digits = String.raw`(?:\d{1,3}(?:[ '’\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,3}(?:\.\d{3})+,\d+|\d+(?:\.\d*|,\d+)?|[.,]\d+)`;
const number = String.raw`[+\-−–]?\s?${digits}(?:\(\d+\))?${exponent}?`;
const unit = String.raw`(?:\s?[\p{L}°º%µΩ℃][\p{L}\p{N}°%µΩ/*·.^\-−⁻⁰-⁹¹²³() ]{0,24})`;
const form = new RegExp(
  `^[<>~≈]?\\s?${number}${unit}?(?:\\s?(?:±|\\+/-|\\+-)\\s?${number}${unit}?)?$`,
  'u',
);
const moment =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[ T,]+\d{1,2}:\d{2}.{0,20})?$|^(?:-?\d+ ?d(?:ays?)?,? *)?\d+:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: ?[ap]m)?$/i;
const missing =
  /^(?:|-+|–|—|\.+|\?|n\.?\s?[adb]\.?|n\/a|nan|-nan|null|none|nil|missing|#(?:N\/A|NV|DIV\/0!|VALUE!|WERT!|REF!|NUM!|ZAHL!)|<?LOD|inf|-inf|na|x)$/i;

/** Longer cells are texts. */
const longest = 60;

/** `(2.0 ± 0.1)×10⁻⁴ S/cm`: what stands behind the brackets holds for both numbers. */
export function withoutBrackets(cell: string): string {
  const match = cell.startsWith('(')
    ? /^\(\s?([^()±]+?)\s?(±|\+\/-|\+-)\s?([^()±]+?)\s?\)\s?([^()]*)$/.exec(cell)
    : null;
  if (!match) return cell;
  const [, value = '', sign = '', beside = '', behind = ''] = match;
  const power = /^(?:[x×*·]\s?10|[eE][+\-−]?\d)/.test(behind) ? behind : behind && ` ${behind}`;
  return `${value}${power} ${sign} ${beside}${power}`.trim();
}

/** Whether a cell begins with a number, a date or a time of day, as people and programs write them. */
export function isNumberLike(cell: string): boolean {
  if (cell === '' || cell.length > longest || !/\d/.test(cell)) return false;
  return form.test(withoutBrackets(cell)) || moment.test(cell);
}

/** Whether a cell stands for a number that is not there. */
export function isMissing(cell: string): boolean {
  return cell.length < 12 && missing.test(cell);
}
