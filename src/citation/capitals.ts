/** Articles, conjunctions and prepositions of up to four letters: Chicago keeps them small. */
const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so than the to up via vs with yet'.split(
    ' ',
  ),
);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Small letters alone, hyphens and an apostrophe included: formulas, symbols and names keep the letters they have. */
const isWord = (word: string) => /^[A-Za-z][a-z]+(?:['’–-][a-z]+)*$/.test(word) || word === 'a';

/** In headline style: every word with a capital but the small ones; units behind a number stay. */
export function inHeadlineStyle(title: string): string {
  const pieces = title.split(/(\s+)/);
  const last = pieces.length - 1;
  return pieces
    .map((piece, at) => {
      const [, before = '', word = '', after = ''] =
        /^([“‘(\[]*)(.*?)([,;:.?!”’)\]]*)$/u.exec(piece) ?? [];
      const isUnit = word.length < 4 && /^[\d.,]*\d$/.test(pieces[at - 2] ?? '');
      if (!isWord(word) || isUnit) return piece;
      const isEdge = at === 0 || at === last || /[:.?!]$/.test(pieces[at - 2] ?? '');
      if (small.has(word) && !isEdge) return piece;
      const parts = word
        .split(/(?<=[–-])/)
        .map((part, place) =>
          place > 0 && small.has(part.replace(/\W$/, '')) ? part : capital(part),
        );
      return before + parts.join('') + after;
    })
    .join('');
}

/** In sentence style: the first word behind a colon with a capital. */
export const inSentenceStyle = (title: string): string =>
  title.replaceAll(/(?<=: )[a-z]+(?=[\s-]|$)/g, (word) => (isWord(word) ? capital(word) : word));
