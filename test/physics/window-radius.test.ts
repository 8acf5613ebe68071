import { expect, test } from 'vitest';
import { windowRadius } from '#physics/window-radius';

test('three touching spheres leave 2/√3 − 1 of their radius, four leave √2 − 1 (plane geometry)', () => {
  const touching = { anionSpacing: 2, anionRadius: 1 };
  expect(windowRadius({ ...touching, corners: 3 })).toBeCloseTo(2 / Math.sqrt(3) - 1, 12);
  expect(windowRadius({ ...touching, corners: 4 })).toBeCloseTo(Math.SQRT2 - 1, 12);
});

test('a window as wide as its anions are apart lets a sphere of half that pass (by hand, hexagon)', () => {
  expect(windowRadius({ anionSpacing: 3, anionRadius: 1, corners: 6 })).toBeCloseTo(2, 12);
});

test('the four oxygens of a cubic perovskite, a/√2 apart, leave a/2 − r (by hand)', () => {
  const oxygens = { anionSpacing: 3.871 / Math.SQRT2, anionRadius: 1.4, corners: 4 };
  expect(windowRadius(oxygens)).toBeCloseTo(0.5355, 12);
});

test('spheres that overlap fill a triangle, and a window of two anions is refused', () => {
  expect(windowRadius({ anionSpacing: 1.5, anionRadius: 1, corners: 3 })).toBeLessThan(0);
  expect(() => windowRadius({ anionSpacing: 3, anionRadius: 1, corners: 2 })).toThrow('whole');
  expect(() => windowRadius({ anionSpacing: 3, anionRadius: 1, corners: 3.5 })).toThrow('whole');
});
