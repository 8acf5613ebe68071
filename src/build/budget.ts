import type { PageWeight } from './page-weight.ts';

const kilobyte = 1000;

interface Limit {
  name: string;
  found: number;
  limit: number;
  unit: 'bytes' | 'requests';
}

type Weighed = Pick<PageWeight, 'page' | 'kind' | 'hasCalculator' | 'total' | 'js' | 'requests'>;

/** The limits that hold for a page: the table “Numbers to reach” of the project. */
function limitsFor({ kind, hasCalculator, total, js, requests }: Weighed): Limit[] {
  const limits: Limit[] = [];
  const unit = 'bytes';
  if (kind === 'chapter') {
    const limit = (hasCalculator ? 110 : 85) * kilobyte;
    limits.push({ name: 'everything', found: total, limit, unit });
  }
  if (kind === 'calculator') {
    limits.push({ name: 'everything', found: total, limit: 126.5 * kilobyte, unit });
    limits.push({ name: 'everything', found: requests, limit: 14, unit: 'requests' });
  } else {
    // A calculator further down waits until it is scrolled to: up to then the page is like any other.
    limits.push({ name: 'JavaScript', found: js, limit: 6 * kilobyte, unit });
  }
  return limits;
}

/** One sentence for each limit that a page breaks. */
export function overBudget(weight: Weighed): string[] {
  return limitsFor(weight)
    .filter(({ found, limit }) => found > limit)
    .map(
      ({ name, found, limit, unit }) =>
        `${weight.page}: ${name} is ${found} ${unit}, ${found - limit} over ${limit}`,
    );
}
