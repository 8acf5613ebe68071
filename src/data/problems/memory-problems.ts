import { kinds } from '../kinds.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import { hedgeIn } from './hedges.ts';
import type { Problem } from './problem.ts';

/** What a work is called and what the review prints are not our words. */
const notOurs = new Set(['asPrinted', 'printed', 'title', 'container-title', 'DOI', 'URL']);

/** All texts of a record by the names of their fields. */
function* textsOf(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (notOurs.has(field)) return;
  if (typeof value === 'string') yield [field, value];
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value))
      yield* textsOf(inner, Array.isArray(value) ? field : name);
}

function problemsOf({ file, data, body }: CheckedEntry<unknown>, prose: string): Problem[] {
  const fields = [...textsOf(data), ['', prose] as const];
  const unchecked = fields
    .filter(([field, text]) => /^(?:certainty|label)$/.test(field) && /^recalled\b/.test(text))
    .map(([field, text]) => ({
      file,
      problem: `${field}: “${text}” rests on memory.`,
      remedy: 'Look the value up and say where it was seen, or take it out.',
    }));
  const hedged = fields.flatMap(([field, text]) => {
    if (/^(?:certainty|label)$/.test(field)) return [];
    const found = hedgeIn(text);
    return found === undefined
      ? []
      : [
          {
            file,
            problem: `“${found}”${field && body !== text ? ` in ${field}` : ''} gives no source.`,
            remedy: 'Cite what carries the statement, call it an assumption, or take it out.',
          },
        ];
  });
  return [...unchecked, ...hedged];
}

const nobody =
  /^\W*(?:none|nothing|unknown|n\/?a|not (?:known|given|stated)|various|several|literature|our own|ourselves|experience|\?)\W*$/i;

/** Materials and electrodes whose source is a word that names none. */
function sourceless({ electrolytes, electrodes }: CheckedContent): Problem[] {
  const remedy = 'Name the work in references or doi, or say in words what was read.';
  const materials = electrolytes.filter(
    ({ data: { references, doi, sourceInWords } }) =>
      !references && !doi && nobody.test(sourceInWords ?? ''),
  );
  const potentials = electrodes.filter(
    ({ data: { references, note } }) => !references && (!note || nobody.test(note)),
  );
  return [...materials, ...potentials].map(({ file }) => ({
    file,
    problem: 'The value has no source.',
    remedy,
  }));
}

/** Values and statements that rest on somebody's memory, in texts and records alike. */
export function memoryProblems(content: CheckedContent): Problem[] {
  const texts = [...content.chapters, ...content.calculators, ...content.pages];
  const records = kinds
    .filter(({ files }) => files !== 'mdx')
    .flatMap(({ collection }): CheckedEntry<unknown>[] => content[collection]);
  const found = [...texts, ...records].flatMap((entry) => problemsOf(entry, entry.body));
  return [...sourceless(content), ...found];
}
