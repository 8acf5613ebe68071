import { expect, test } from 'vitest';
import { interfacialAreaSpecificResistanceUncertainty } from '#physics/interfacial-area-specific-resistance-uncertainty';

const pellet = { thickness: 1e-3, ionicConductivity: 0.08, electrodeArea: 7.85398163397e-5 };

test('5 % of 125 Ω cm² of electrolyte are 6.25 Ω cm², and 3.125 of one interface of two (by hand)', () => {
  const uncertain = { ...pellet, relativeConductivityUncertainty: 0.05 };
  expect(
    interfacialAreaSpecificResistanceUncertainty({ ...uncertain, interfaces: 1 }) * 1e4,
  ).toBeCloseTo(6.25, 12);
  expect(interfacialAreaSpecificResistanceUncertainty(uncertain) * 1e4).toBeCloseTo(3.125, 12);
});

test('the parts add as squares: 3 Ω cm² of the cell and 4 of the electrolyte make 5, halved', () => {
  const found = interfacialAreaSpecificResistanceUncertainty({
    ...pellet,
    totalResistanceUncertainty: 3e-4 / pellet.electrodeArea,
    thicknessUncertainty: (1e-3 * 4) / 125,
  });
  expect(found * 1e4).toBeCloseTo(2.5, 12);
});

test('without uncertain inputs it is zero', () => {
  expect(interfacialAreaSpecificResistanceUncertainty(pellet)).toBe(0);
});
