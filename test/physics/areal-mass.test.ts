import { expect, test } from 'vitest';
import { arealMass } from '#physics/areal-mass';
import { DomainError } from '#units/domain-error';

test('the worked cell with half its foils weighs 30.6704681317 mg/cm²', () => {
  const mass = arealMass({
    thicknesses: [70e-6, 25e-6, 10e-6, 6e-6, 3e-6],
    densities: [3104.0668759597, 1640, 534, 2700, 8960],
  });
  expect((mass * 100) / 30.6704681317).toBeCloseTo(1, 9);
});

test('1 µm of 1 g/cm³ is 0.1 mg/cm² (hand calculation)', () => {
  expect(arealMass({ thicknesses: [1e-6], densities: [1000] }) * 100).toBeCloseTo(0.1, 14);
});

test('10 mg/cm² on a pellet of 700 µm and 100 µm of lithium are 10 + 114.8 + 5.34 mg/cm² (hand calculation)', () => {
  const mass = arealMass({
    thicknesses: [700e-6, 100e-6],
    densities: [1640, 534],
    weighedArealMasses: [0.1],
  });
  expect(mass * 100).toBeCloseTo(130.14, 11);
});

test('a layer without density is refused', () => {
  expect(() => arealMass({ thicknesses: [1, 2], densities: [1] })).toThrow(DomainError);
});

test('a density without a layer is refused', () => {
  expect(() => arealMass({ thicknesses: [1e-5], densities: [1640, 534] })).toThrow(DomainError);
});
