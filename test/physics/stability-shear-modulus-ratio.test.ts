import { describe, expect, it } from 'vitest';
import { stabilityShearModulusRatio } from '../../src/physics/stability-shear-modulus-ratio.ts';

const at = (
  molarVolumeRatio: number,
  lithiumPoissonRatio: number,
  electrolytePoissonRatio: number,
) => stabilityShearModulusRatio({ molarVolumeRatio, lithiumPoissonRatio, electrolytePoissonRatio });

describe('the modulus at which stress turns', () => {
  // Airy stress functions of two half-planes, solved with SymPy, the sign of the potential bisected: 12 digits.
  it.each([
    [10, 0.42, 0.33, 2.47066532839],
    [0.1, 0.42, 0.33, 0.604473564251],
    [5, 0.381, 0.3, 3.455113768069],
    [0.5, 0.381, 0.26, 0.199556174274],
    [30, 0.36, 0.33, 2.27492965703],
  ])('for volumes of %f', (v, lithium, electrolyte, expected) => {
    expect(at(v, lithium, electrolyte) / expected).toBeCloseTo(1, 11);
  });

  it('is about twice that of lithium for a polymer (Monroe and Newman, abstract)', () => {
    // Poisson’s ratio near that of polyethylene oxide, a volume far above that in the metal; “about” is a quarter.
    for (const v of [15, 30, 1e6]) {
      expect(at(v, 0.381, 0.33)).toBeGreaterThan(1.5);
      expect(at(v, 0.381, 0.33)).toBeLessThan(2.5);
    }
  });

  it('leaves the two regimes of Ahmad and Viswanathan, and neither for usual solids', () => {
    const [softCeramic, hardCeramic, polymer] = [0.3, 60 / 2.83, 0.05 / 2.83];
    // Lithium denser than the metal: a soft electrolyte flattens, a hard one does not.
    expect(softCeramic).toBeLessThan(at(0.1, 0.381, 0.26));
    expect(hardCeramic).toBeGreaterThan(at(0.1, 0.381, 0.26));
    // Less dense: a hard one would, a real polymer does not.
    expect(hardCeramic).toBeGreaterThan(at(10, 0.381, 0.33));
    expect(polymer).toBeLessThan(at(10, 0.381, 0.33));
  });

  it('turns about when the two bodies change places', () => {
    for (const v of [0.05, 0.2, 3, 40]) {
      expect(at(v, 0.38, 0.25) * at(1 / v, 0.25, 0.38)).toBeCloseTo(1, 12);
    }
    // Nothing that cannot be compressed favours either side.
    expect(at(1e9, 0.4999999, 0.4999999)).toBeCloseTo(1, 3);
  });

  it('is nowhere where the volumes are equal', () => {
    expect(at(1, 0.38, 0.3)).toBe(Infinity);
    expect(at(1.05, 0.38, 0.1)).toBe(Infinity);
    expect(at(0.95, 0.1, 0.38)).toBe(0);
  });

  it('needs volumes above zero and Poisson’s ratios of solids', () => {
    expect(() => at(0, 0.38, 0.3)).toThrow(/molarVolumeRatio/);
    expect(() => at(1, 0.5, 0.3)).toThrow(/lithiumPoissonRatio/);
    expect(() => at(1, 0.38, 0)).toThrow(/electrolytePoissonRatio/);
  });
});
