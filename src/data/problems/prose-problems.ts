import { kinds } from '../kinds.ts';
import { readMdx } from '../mdx.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import { forbiddenStatements } from './forbidden-statements.ts';
import { plainTex } from './plain-tex.ts';
import type { Problem } from './problem.ts';

const sentenceEnd = /(?<=[.!?;])\s+(?=[A-Z<$*–-])|\n\s*\n|\n\s*[-*|] /;

/** Sentences of a text, so that a refutation counts only where it stands. */
export function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => plainTex(sentence).trim())
    .filter(Boolean);
}

/** All texts in a record; what it quotes as printed is the source’s, not ours. */
function textsIn(value: unknown, field = ''): string[] {
  if (field === 'asPrinted') return [];
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}

/** Errors of the source review that a text repeats. What is quoted, as in the ledger of corrections, is not read. */
export function proseProblems(content: CheckedContent): Problem[] {
  const records = kinds
    .filter(({ isQuotation, files }) => !isQuotation && files !== 'mdx')
    .flatMap(({ collection }): CheckedEntry<unknown>[] => content[collection]);
  /** Lists of mistakes may state the mistakes. */
  const texts = [...content.chapters, ...content.calculators, ...content.pages].map((entry) => ({
    ...entry,
    body: readMdx(entry.body).prose('Mistakes'),
  }));
  const entries = [...texts, ...records];
  return entries.flatMap(({ file, data, body }) =>
    [...textsIn(data), body].flatMap(sentencesOf).flatMap((sentence) =>
      forbiddenStatements
        .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
        .map(({ reason, remedy }) => ({
          file,
          problem: `“${sentence.slice(0, 160)}”: ${reason}`,
          remedy,
        })),
    ),
  );
}
