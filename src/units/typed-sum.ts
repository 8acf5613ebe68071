/**
 * The terms of `1.462e5 + 2.012e6 Ω`; a text that is no sum is its one term. Beside a ± the plus needs
 * blanks on both sides: `85 +0.6` begins an interval of two widths.
 */
export function splitSum(text: string): string[] {
  const tight = /(?<=[\d.)\p{L}%])(?<!\de|10)\+(?=[\d.,])/iu;
  return text.split(text.includes('±') ? ' + ' : new RegExp(`${tight.source}| \\+ `, 'iu'));
}
