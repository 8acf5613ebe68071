import { answers, askedWords, wordsIn } from '#build/search/words';

/** About two lines of a result. */
const longest = 180;

/** A piece of an excerpt; what was asked for is marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

type Span = { start: number; end: number };

/** The first match of the stretch of text that holds the most of them. */
function densest(matches: readonly Span[]): number {
  const within = matches.map(
    ({ start }) =>
      matches.filter((other) => other.start >= start && other.end <= start + longest).length,
  );
  return within.indexOf(Math.max(...within));
}

/** Where the excerpt begins and ends: at words, a few of them before the first match. */
function stretch(text: string, words: readonly Span[], from: number): Span {
  const before = words.find(({ start }) => start >= from - longest / 4)?.start ?? 0;
  const begin = before <= longest / 4 ? 0 : before;
  const end = words.findLast((word) => word.end <= begin + longest)?.end ?? text.length;
  const isNearEnd = text.length - end < longest / 8;
  return { start: begin, end: isNearEnd ? text.length : end };
}

/** The part of a text that says the most about what was asked for. */
export function excerpt(text: string, query: string): Piece[] {
  const asked = askedWords(query);
  const words = wordsIn(text);
  const matches = words.filter(({ word }) => asked.some((one) => answers(word, one)));
  const first = matches[densest(matches)];
  const shown = stretch(text, words, first?.start ?? 0);
  const pieces: Piece[] = shown.start > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = shown.start;
  for (const { start, end } of matches.filter((one) => one.start >= at && one.end <= shown.end)) {
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  const rest = text.slice(at, shown.end) + (shown.end < text.length ? ' …' : '');
  return [...pieces, { text: rest, isMarked: false }].filter((piece) => piece.text);
}
