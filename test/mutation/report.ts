import type { Mutant } from './mutants.ts';

export type Fate = 'killed' | 'survived' | 'not reached';

export interface Verdict extends Mutant {
  file: string;
  fate: Fate;
}

/** Mutants that change no result, each with the reason: file → `place → replacement` → reason. */
export type Explained = Record<string, Record<string, string>>;

export const explained = (text: string): Explained => JSON.parse(text) as Explained;

const change = ({ place, replacement }: Mutant) =>
  `${place} → ${replacement || 'nothing'}`.replaceAll(/\s+/g, ' ');

/** The score of a room, its survivors without a reason, and the reasons without a survivor. */
export function summary(name: string, verdicts: readonly Verdict[], reasons: Explained) {
  const open = verdicts.filter(({ fate }) => fate !== 'killed');
  const unexplained = open.filter((verdict) => !reasons[verdict.file]?.[change(verdict)]);
  const killed = verdicts.length - open.length;
  const share = verdicts.length > 0 ? ((100 * killed) / verdicts.length).toFixed(1) : '0';
  const survivors = new Set(open.map((verdict) => `${verdict.file} ${change(verdict)}`));
  const outdated = [...new Set(verdicts.map(({ file }) => file))].flatMap((file) =>
    Object.keys(reasons[file] ?? {})
      .map((explanation) => `${file} ${explanation}`)
      .filter((explanation) => !survivors.has(explanation)),
  );
  return {
    text: `${name}: ${killed} of ${verdicts.length} mutants killed (${share} %), ${open.length - unexplained.length} survivors explained, ${unexplained.length} not.`,
    faults: [
      ...unexplained.map((one) => `${one.file}:${one.line} ${one.fate}: ${change(one)}`),
      ...outdated.map((explanation) => `${explanation}: explained, but it is noticed or gone`),
    ],
  };
}
