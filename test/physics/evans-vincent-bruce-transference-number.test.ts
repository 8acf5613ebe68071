import { expect, test } from 'vitest';
import { evansVincentBruceTransferenceNumber } from '#physics/evans-vincent-bruce-transference-number';
import { DomainError } from '#units/domain-error';

const cell = {
  appliedVoltage: 0.01,
  initialCurrent: 50e-6,
  steadyCurrent: 12e-6,
  initialInterfacialResistance: 60,
  steadyInterfacialResistance: 70,
};

test('10 mV, 50 and 12 µA, 60 and 70 Ω give 0.183406113537 (worked example)', () => {
  expect(evansVincentBruceTransferenceNumber(cell) / 0.183406113537).toBeCloseTo(1, 9);
});

test('without interfaces it is the ratio of the currents (limit)', () => {
  const ideal = { ...cell, initialInterfacialResistance: 0, steadyInterfacialResistance: 0 };
  expect(evansVincentBruceTransferenceNumber(ideal)).toBeCloseTo(12 / 50, 14);
});

test('interfaces that take up the whole voltage are refused', () => {
  expect(() =>
    evansVincentBruceTransferenceNumber({ ...cell, initialInterfacialResistance: 200 }),
  ).toThrow(DomainError);
});

test('an interface that takes up exactly the voltage is refused, before and after', () => {
  const before = { ...cell, initialCurrent: 1e-4, initialInterfacialResistance: 100 };
  const after = { ...cell, steadyCurrent: 1e-4, steadyInterfacialResistance: 100 };
  for (const blocked of [before, after]) {
    expect(() => evansVincentBruceTransferenceNumber(blocked)).toThrow(DomainError);
  }
});
