import { distance } from './spelling.ts';

/** Something with a name of its own: an equation, a symbol, a term, a material. */
export interface SearchRecord {
  kind: string;
  title: string;
  url: string;
  /** What a reader may type for it: its own name first, then other names, symbols, units, numbers. */
  names: string[];
  /** A few words to tell it from others. */
  detail?: string;
}

/** One spelling for what is typed in many: E_a, Eₐ, E_{\mathrm a}; Ω cm² and Ohm·cm^2; cm⁻¹ and cm-1; a DOI and its address. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '')
    .replaceAll(/\\(?:mathrm|text|ce)\b|[\u0300-\u036f\\_{}^$()[\]]/g, '')
    .replaceAll('ς', 'σ')
    .replaceAll('ϕ', 'φ')
    .replaceAll(/\.(?!\d)/g, ' ')
    .replaceAll(/\bohms?\b/g, 'ω')
    .replaceAll(/[\s·⋅*/,;:–—−-]+/g, ' ')
    .trim();
}

const joined = (text: string) => text.replaceAll(' ', '');

function startsWords(words: readonly string[], name: string): boolean {
  const found = name.split(' ');
  return words.every((word) => found.some((start) => start.startsWith(word)));
}

/** How well a name answers: whole, with it as a word (at its start or within), begun with it, or with words that begin like those asked for. */
function merit(query: string, name: string): number {
  if (joined(name) === joined(query)) return 5;
  const words = query.split(' ');
  // One or two letters begin too many words to mean one.
  if (joined(query).length < 3) return 0;
  if (`${name} `.startsWith(`${query} `)) return 4;
  if (` ${name} `.includes(` ${query} `)) return 3;
  if (name.startsWith(query)) return 2;
  return startsWords(words, name) ? 1 : 0;
}

/** A work with the word in its name comes after what is called by that word. */
const ofWork = (value: number) => (value === 5 ? value : value / 10);

/** The keywords of a page say what it is about: what is called so comes first. */
const ofKeyword = (value: number) => Math.min(value, 4);
const hasKeywords = (kind: string) => kind === 'Chapter' || kind === 'Calculator';

/** Merit, and the length of the name that has it. */
type Answer = [merit: number, length: number];

function bestMerit(query: string, { kind, names }: SearchRecord): Answer {
  let best: Answer = [0, 0];
  for (const [place, name] of names.entries()) {
    const plain = merit(query, name);
    // What is called so itself comes before what is also called so.
    const own = plain >= 4 && place === 0 ? plain + 0.5 : plain;
    const named = place > 0 && hasKeywords(kind) ? ofKeyword(own) : own;
    const value = kind === 'Reference' ? ofWork(plain) : named;
    if (value > best[0] || (value === best[0] && name.length < best[1]))
      best = [value, name.length];
  }
  return best;
}

/** For a word that nothing bears: the names nearest to it, the nearer the better. */
function nearestMerit(query: string, { names }: SearchRecord): Answer {
  let best: Answer = [0, 0];
  for (const [place, name] of names.entries()) {
    const steps = distance(query, name);
    if (steps === undefined) continue;
    const isOwn = place === 0 && name.split(' ').length === query.split(' ').length;
    const value = 1 / (1 + steps) + (isOwn ? 0.1 : 0);
    if (value > best[0] || (value === best[0] && name.length < best[1]))
      best = [value, name.length];
  }
  return best;
}

function ranked(records: readonly SearchRecord[], answer: (record: SearchRecord) => Answer) {
  return records
    .map((record, place) => ({ record, place, best: answer(record) }))
    .filter(({ best }) => best[0] > 0)
    .sort(
      (one, other) =>
        other.best[0] - one.best[0] || one.best[1] - other.best[1] || one.place - other.place,
    )
    .map(({ record }) => record);
}

/** The records that bear the name asked for, the best first; records are in the order of their kinds. */
export function lookUp(
  query: string,
  records: readonly SearchRecord[],
  most: number,
): SearchRecord[] {
  const spelled = plainSpelling(query);
  if (!spelled) return [];
  const found = ranked(records, (record) => {
    const [value, length] = bestMerit(spelled, record);
    // k and K, t and T: of two that are spelled alike the one that was typed.
    const isTyped = record.title.split(',')[0] === query.trim();
    return [isTyped ? value + 0.1 : value, length];
  });
  const near = () => ranked(records, (record) => nearestMerit(spelled, record));
  return (found.length > 0 ? found : near()).slice(0, most);
}
