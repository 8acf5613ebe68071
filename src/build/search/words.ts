/** Words that stand in every text and tell none from another. */
const everywhere = new Set(
  'a an and are as at be by for from has have in is it its not of on or that the this to was which with'.split(
    ' ',
  ),
);

/** A run of letters and digits: `Li₇La₃Zr₂O₁₂` is one word, `mS/cm` are two. */
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** One spelling for letters with accents, raised and lowered digits, both sigmas. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');
}

/** The words of a text with where they begin and end in it. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: found, index }) => ({
    word: plainSpelling(found),
    start: index,
    end: index + found.length,
  }));
}

/** The words of a text that tell it from others. */
export const tellingWords = (text: string): string[] =>
  wordsIn(text)
    .map(({ word }) => word)
    .filter((word) => !everywhere.has(word));

/** `growing` → `grow`, so that `growth` answers it, `conductivity` → `conduct`; `embed` and other short words stay whole. */
export function stemOf(word: string): string {
  const root = word.replace(/(?:ivity|ivities|ive|ions?)$/, '');
  if (root !== word && root.length > 5) return root;
  const stem = word.replace(/(?:ings?|ied|ies|ed|es|s)$/, '');
  return stem.length > 3 ? stem : word;
}

/** With what a word of a text must begin to answer one that was asked for; one or two letters must be the whole. */
export const beginningOf = (asked: string): string | undefined =>
  asked.length > 2 ? stemOf(asked) : undefined;

/** Whether a word of a text answers one that was asked for. */
export function answers(word: string, asked: string): boolean {
  const beginning = beginningOf(asked);
  return word === asked || (beginning !== undefined && word.startsWith(beginning));
}

/** What is looked for: the words that tell, or all of them where none does. */
export function askedWords(query: string): string[] {
  const telling = tellingWords(query);
  const words = telling.length > 0 ? telling : wordsIn(query).map(({ word }) => word);
  return [...new Set(words)];
}
