import { expect } from 'vitest';
import type { Details, RankedFit, Values } from '../../src/calculators/interphase-fit/compute.ts';
import type { LawId } from '../../src/calculators/interphase-fit/laws.ts';
import { limitsOf } from '../../src/calculators/interphase-fit/limits.ts';
import { opened } from './opened.ts';

/** The comparison of growth laws, opened from addresses. */
export const growth = opened('interphase-fit');

/** The fit of one law at an address. */
export function fitOf(query: string, id: LawId): RankedFit {
  const found = (growth.success(query).details as Details).fits.find((fit) => fit.id === id);
  if (!found) throw new Error(`${id} was not fitted`);
  return found;
}

/** What the comparison does not know, in one text. */
export function limits(query: string): string {
  const { reading, results, details } = growth.success(query);
  return limitsOf(reading.values as unknown as Values, results, details as Details).join('\n');
}

export const close = (found: number | null | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);
