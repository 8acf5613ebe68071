/** Something with a name of its own: an equation, a symbol, a term, a material. */
export interface SearchRecord {
  kind: string;
  title: string;
  url: string;
  /** What a reader may type for it: names, symbols, units, numbers. */
  names: string[];
  /** A few words to tell it from others. */
  detail?: string;
}

/** One spelling for what is typed in many: E_a, Eₐ, E_{\mathrm a}; Ω cm² and Ohm·cm^2. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\\(?:mathrm|text|ce)\b|[\u0300-\u036f\\_{}^$()[\]]/g, '')
    .replaceAll('ς', 'σ')
    .replaceAll('ϕ', 'φ')
    .replaceAll(/\.(?!\d)/g, ' ')
    .replaceAll(/\bohms?\b/g, 'ω')
    .replaceAll(/[\s·⋅*/,;:–—-]+/g, ' ')
    .trim();
}

const joined = (text: string) => text.replaceAll(' ', '');

function startsWords(words: readonly string[], name: string): boolean {
  const found = name.split(' ');
  return words.every((word) => found.some((start) => start.startsWith(word)));
}

/** How well a name answers: whole, begun with it, or with words that begin like those asked for. */
function merit(asked: string, name: string): number {
  if (joined(name) === joined(asked)) return 4;
  const words = asked.split(' ');
  // One or two letters begin too many words to mean one.
  if (joined(asked).length < 3) return 0;
  if (` ${name} `.includes(` ${asked} `)) return 3;
  if (name.startsWith(asked)) return 2;
  return startsWords(words, name) ? 1 : 0;
}

/** A work with the word in its name comes after what is called by that word. */
const ofWork = (value: number) => (value === 4 ? value : value / 10);

function bestMerit(asked: string, { kind, names }: SearchRecord): [merit: number, length: number] {
  let best: [number, number] = [0, 0];
  for (const name of names) {
    const value = kind === 'Reference' ? ofWork(merit(asked, name)) : merit(asked, name);
    if (value > best[0] || (value === best[0] && name.length < best[1]))
      best = [value, name.length];
  }
  return best;
}

/** The records that bear the name asked for, the best first; records are in the order of their kinds. */
export function lookUp(
  asked: string,
  records: readonly SearchRecord[],
  most: number,
): SearchRecord[] {
  const spelled = plainSpelling(asked);
  if (!spelled) return [];
  return records
    .map((record, place) => ({ record, place, best: bestMerit(spelled, record) }))
    .filter(({ best }) => best[0] > 0)
    .sort(
      (one, other) =>
        other.best[0] - one.best[0] || one.best[1] - other.best[1] || one.place - other.place,
    )
    .slice(0, most)
    .map(({ record }) => record);
}
