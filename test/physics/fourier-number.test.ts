import { expect, test } from 'vitest';
import { fourierNumber } from '#physics/fourier-number';

test('3e-8 cm²/s for 307 s across 80 µm: 9.21e-10 m² / 6.4e-9 m² (hand calculation)', () => {
  const gap = { diffusionCoefficient: 3e-12, time: 307, thickness: 80e-6 };
  expect(fourierNumber(gap)).toBeCloseTo(0.14390625, 12);
});

test('twice the gap needs four times the time', () => {
  const gap = { diffusionCoefficient: 3e-12, time: 100, thickness: 80e-6 };
  const wide = { ...gap, time: 400, thickness: 160e-6 };
  expect(fourierNumber(wide) / fourierNumber(gap)).toBeCloseTo(1, 14);
});
