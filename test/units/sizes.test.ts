import { expect, it } from 'vitest';
import { units } from '#units/units';
import { sizes } from './sizes.ts';

const missing = Object.keys(units).filter((id) => !(id in sizes));

it('the table written by hand has every unit of the site', () => {
  const remedy = `test/units/sizes.ts lacks ${missing.join(', ')}: write down by hand how many SI units one of each is, with the source.`;
  expect(missing, remedy).toEqual([]);
});

it('the table has no unit that the site does not know', () => {
  expect(Object.keys(sizes).filter((id) => !(id in units))).toEqual([]);
});

// Both are a few products of exact numbers; e N_A is written with 14 digits.
it.each(Object.entries(units))('%s is as large as the SI brochure has it', (id, { scale }) => {
  const size = sizes[id] ?? Number.NaN;
  expect(Math.abs(scale / size - 1)).toBeLessThan(1e-13);
});
