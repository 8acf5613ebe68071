const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const sizes = new Map<string, number>([
  ...small.map((word, size) => [word, size] as const),
  ...tens.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const factors = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
]);

const numeral = [...sizes.keys(), ...factors.keys()].join('|');
const digit = small.slice(0, 10).join('|');
const numerals = new RegExp(
  String.raw`\b(?:${numeral})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${numeral}))*(?: point(?:[ -](?:${digit}))+)?\b|\bhalf an?\b`,
  'gi',
);

/** `one hundred and thirteen` → 113: what stands before hundred is multiplied, the rest is added. */
function wholeOf(words: readonly string[]): number {
  let [above, below] = [0, 0];
  for (const word of words) {
    const factor = factors.get(word);
    if (factor === undefined) below += sizes.get(word) ?? 0;
    else if (factor === 1e2) below = (below || 1) * factor;
    else [above, below] = [above + (below || 1) * factor, 0];
  }
  return above + below;
}

function digitsOf(written: string): string {
  if (/^half/i.test(written)) return '0.5';
  const [whole = '', fraction = ''] = written.toLowerCase().split(' point');
  const wordsOf = (text: string) => text.split(/[ -]+/).filter((word) => word && word !== 'and');
  const places = wordsOf(fraction).map((word) => sizes.get(word));
  return `${wholeOf(wordsOf(whole))}${places.length > 0 ? `.${places.join('')}` : ''}`;
}

/** Numbers that are written out, in digits: “thirty-one point six volts” as “31.6 volts”. */
export const numeralsInDigits = (text: string): string => text.replaceAll(numerals, digitsOf);

/** A unit that is written out, as a symbol would be read: “milliampere per square centimetre”. */
export const unitInSigns = (words: string): string =>
  words
    .replaceAll(/\b(square|cubic) (\w+)/gi, (_, power: string, unit: string) =>
      /s/i.test(power.charAt(0)) ? `${unit}^2` : `${unit}^3`,
    )
    .replaceAll(/\b([a-z]+) (squared|cubed)\b/gi, (_, unit: string, power: string) =>
      /s/i.test(power.charAt(0)) ? `${unit}^2` : `${unit}^3`,
    )
    .replaceAll(/ (?:per|an?|inverse|reciprocal) /gi, ' / ');
