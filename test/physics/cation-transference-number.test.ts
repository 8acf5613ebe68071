import { expect, test } from 'vitest';
import { cationTransferenceNumber } from '#physics/cation-transference-number';

test('2e-8 and 6e-8 cm²/s give t₊ = 0.25 (worked example)', () => {
  expect(
    cationTransferenceNumber({
      cationDiffusionCoefficient: 2e-12,
      anionDiffusionCoefficient: 6e-12,
    }),
  ).toBe(0.25);
});

test('ions of equal speed share the current', () => {
  expect(
    cationTransferenceNumber({
      cationDiffusionCoefficient: 3e-12,
      anionDiffusionCoefficient: 3e-12,
    }),
  ).toBe(0.5);
});
