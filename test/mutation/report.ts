import type { Mutant } from './mutants.ts';

export type Fate = 'killed' | 'survived' | 'not reached';

export interface Verdict extends Mutant {
  file: string;
  fate: Fate;
}

/** Mutants that change no result, each with the reason: file → `original → replacement` → reason. */
export type Explained = Record<string, Record<string, string>>;

export const explained = (text: string): Explained => JSON.parse(text) as Explained;

const change = ({ original, replacement }: Mutant) =>
  `${original} → ${replacement || 'nothing'}`.replaceAll(/\s+/g, ' ');

export const key = (verdict: Verdict): string =>
  `${verdict.file}:${verdict.line} ${verdict.fate}: ${change(verdict)}`;

/** The score of a room and its survivors, those explained left out. */
export function summary(name: string, verdicts: readonly Verdict[], reasons: Explained) {
  const open = verdicts.filter(({ fate }) => fate !== 'killed');
  const unexplained = open.filter((verdict) => !reasons[verdict.file]?.[change(verdict)]);
  const killed = verdicts.length - open.length;
  const share = verdicts.length > 0 ? ((100 * killed) / verdicts.length).toFixed(1) : '0';
  const text = `${name}: ${killed} of ${verdicts.length} mutants killed (${share} %), ${open.length - unexplained.length} survivors explained, ${unexplained.length} not.`;
  return { text, unexplained };
}
