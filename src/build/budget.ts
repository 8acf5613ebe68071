import type { PageWeight } from './page-weight.ts';

const kilobyte = 1000;

interface Limit {
  name: string;
  bytes: number;
  limit: number;
}

type Weighed = Pick<PageWeight, 'page' | 'kind' | 'hasCalculator' | 'total' | 'js'>;

/** The limits that hold for a page: the table “Numbers to reach” of the project. */
function limitsFor({ kind, hasCalculator, total, js }: Weighed): Limit[] {
  const limits: Limit[] = [];
  if (kind === 'chapter') {
    limits.push({ name: 'everything', bytes: total, limit: (hasCalculator ? 110 : 85) * kilobyte });
  }
  if (kind === 'calculator')
    limits.push({ name: 'everything', bytes: total, limit: 129 * kilobyte });
  // A calculator further down waits until it is scrolled to: up to then the page is like any other.
  if (kind !== 'calculator') limits.push({ name: 'JavaScript', bytes: js, limit: 6 * kilobyte });
  return limits;
}

/** One sentence for each limit that a page breaks. */
export function overBudget(weight: Weighed): string[] {
  return limitsFor(weight)
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ name, bytes, limit }) =>
        `${weight.page}: ${name} is ${bytes} bytes, ${bytes - limit} over ${limit}`,
    );
}
