import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discArea } from '#physics/disc-area';
import { interfacialAreaSpecificResistance } from '#physics/interfacial-area-specific-resistance';
import { positive } from './arbitraries.ts';

const cell = {
  totalResistance: 250,
  thickness: 1e-3,
  ionicConductivity: 0.08,
  electrodeArea: discArea({ diameter: 10e-3 }),
};

test('250 Ω, 1.0 mm, 0.8 mS/cm, 10 mm leave 35.6747704247 Ω cm² per interface (worked symmetric cell)', () => {
  expect((interfacialAreaSpecificResistance(cell) * 1e4) / 35.6747704247).toBeCloseTo(1, 9);
});

test('a single interface carries twice that', () => {
  expect(
    interfacialAreaSpecificResistance({ ...cell, interfaces: 1 }) /
      interfacialAreaSpecificResistance(cell),
  ).toBeCloseTo(2, 14);
});

test('a conductivity that is too low makes it negative, which is shown and not hidden', () => {
  expect(interfacialAreaSpecificResistance({ ...cell, ionicConductivity: 0.04 })).toBeLessThan(0);
});

test('it finds the interface from which a cell was put together', () => {
  fc.assert(
    fc.property(positive, (single) => {
      const totalResistance = (2 * single + 0.0125) / cell.electrodeArea;
      const found = interfacialAreaSpecificResistance({ ...cell, totalResistance });
      expect(Math.abs(found - single)).toBeLessThan(1e-13 * (single + 0.0125) * 10);
    }),
  );
});
