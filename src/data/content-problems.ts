import { attributeProblems } from './problems/attribute-problems.ts';
import { checkedContent } from './problems/checked-content.ts';
import { componentProblems } from './problems/component-problems.ts';
import { coverageProblems } from './problems/coverage-problems.ts';
import { keyProblems } from './problems/key-problems.ts';
import { memoryProblems } from './problems/memory-problems.ts';
import { nameProblems } from './problems/name-problems.ts';
import type { LoadedContent, Problem } from './problems/problem.ts';
import { proseProblems } from './problems/prose-problems.ts';
import { referenceProblems } from './problems/reference-problems.ts';
import { reviewProblems } from './problems/review-problems.ts';
import { tableCellProblems } from './problems/table-cell-problems.ts';
import { typedNumberProblems } from './problems/typed-number-problems.ts';
import { valueProblems } from './problems/value-problems.ts';

const finders = [
  nameProblems,
  keyProblems,
  attributeProblems,
  componentProblems,
  valueProblems,
  referenceProblems,
  coverageProblems,
  proseProblems,
  memoryProblems,
  reviewProblems,
  typedNumberProblems,
  tableCellProblems,
];

/** Everything an author has to mend in content/, with the file and the remedy. */
export function contentProblems(loaded: LoadedContent): Problem[] {
  const { content, problems } = checkedContent(loaded);
  return [...problems, ...finders.flatMap((find) => find(content))];
}
