import { DomainError } from '#units/domain-error';
import { formatNumber } from '#units/format';
import type { Caution } from '#kit/model/definition.ts';

/** The uncertainties of the rows of `data`, one each, or undefined where no row has one. */
export function statedForAll(
  each: readonly (number | undefined)[],
  rowNumber = (index: number) => index + 1,
): number[] | undefined {
  const stated = each.filter((uncertainty) => uncertainty !== undefined);
  if (stated.length === 0) return undefined;
  if (stated.length === each.length) return stated;
  const row = rowNumber(each.indexOf(undefined));
  throw new DomainError(
    'data',
    `have uncertainties in some rows only (row ${row} has none): give one for every row, or for none`,
    Number.NaN,
  );
}

/** Squared uncertainty of a typical measurement, in the units of its weights. */
export function typicalVariance(stated: readonly number[] | undefined): number {
  return stated ? stated.length / stated.reduce((sum, each) => sum + 1 / each ** 2, 0) : 1;
}

/** Says so where points scatter much farther, or much less, than was stated of them. */
export function scatterCaution(chiSquared: number, degreesOfFreedom: number): Caution<'data'>[] {
  if (degreesOfFreedom < 2) return [];
  const reduced = chiSquared / degreesOfFreedom;
  if (reduced > 4) {
    const text = `The points scatter ${formatNumber(Math.sqrt(reduced), 2)} times as far as their stated uncertainties allow. Either these are too small, or this is not the law.`;
    return [{ input: 'data', text }];
  }
  if (reduced > 0.1) return [];
  const text =
    'The points lie closer to the fit than their stated uncertainties would let them. The uncertainties are probably too large, or common to all points, which scatter does not show.';
  return [{ input: 'data', text }];
}
