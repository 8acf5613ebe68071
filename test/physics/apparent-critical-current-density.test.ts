import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apparentCriticalCurrentDensity } from '#physics/apparent-critical-current-density';
import { localCurrentDensity } from '#physics/local-current-density';
import { share } from './arbitraries.ts';

test('at the apparent limit the contacts are at the true one', () => {
  fc.assert(
    fc.property(share, (contactFraction) => {
      const currentDensity = apparentCriticalCurrentDensity({
        criticalCurrentDensity: 10,
        contactFraction,
      });
      expect(localCurrentDensity({ currentDensity, contactFraction })).toBeCloseTo(10, 12);
    }),
  );
});
