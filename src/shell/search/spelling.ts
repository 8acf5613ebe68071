import { editDistance } from '#data/edit-distance';

/** Short words turn into others with one letter: they must be right. */
const forgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** How far a name is from what was typed, word by word; nothing where a word has none that is near. */
export function distance(query: string, name: string): number | undefined {
  const words = name.split(' ');
  let sum = 0;
  for (const word of query.split(' ')) {
    const least = Math.min(...words.map((found) => editDistance(word, found)));
    if (least > forgiven(word)) return undefined;
    sum += least;
  }
  return sum;
}
