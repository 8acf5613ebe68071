import { describe, expect, it } from 'vitest';
import { evaluated } from '../../src/calculators/evaluated.ts';

// Expected numbers: the reference regressions of test/statistics, by independent least squares.
describe('a number of a calculator for a text', () => {
  it('is shown with its uncertainty, in the state asked for', () => {
    const unit = 'eV';
    const { text, value } = evaluated('arrhenius', 'results.activationEnergy', { unit });
    expect(text).toMatch(/^0\.3391\s±\s0\.0014\seV$/);
    expect(value).toBeCloseTo(0.339137385181, 9);
    const other = evaluated('arrhenius', 'results.activationEnergy', { unit, state: 'form=sigma' });
    expect(other.value).toBeCloseTo(0.311035201733, 9);
  });

  it('may be an interval, or a difference of two', () => {
    const interval = 'results.predictedConductivity.interval';
    const shown = { unit: 'mS/cm', to: `${interval}.1` };
    expect(evaluated('arrhenius', `${interval}.0`, shown).text).toMatch(
      /^1\.106\sto\s1\.130\smS\scm⁻¹$/,
    );
    // 0.339137385 − 0.311035202 eV
    const energy = (form: string) => `details.lines.${form}.activationEnergy`;
    const apart = evaluated('arrhenius', energy('sigmaT'), { unit: 'meV', minus: energy('sigma') });
    expect(apart.value).toBeCloseTo(28.102183448, 6);
  });

  it('is found in a list by the id of its entry', () => {
    expect(evaluated('interphase-fit', 'details.fits.parabolic.coefficients.1').value).toBeCloseTo(
      2.94824374857,
      9,
    );
  });

  it('may be the standard error behind a variance', () => {
    const variance = 'details.fits.parabolic.covariance.1.1';
    const { value } = evaluated('interphase-fit', variance, { squareRoot: true });
    expect(value).toBeCloseTo(0.0147722058835, 9);
  });

  it.each([
    ['arhenius', 'results.activationEnergy', {}, 'there is no calculator “arhenius”'],
    ['arrhenius', 'results.slope', {}, '“results.slope” is not a finite number'],
    ['interphase-fit', 'details.fits.cubic.criterion', {}, 'is not a finite number'],
    ['arrhenius', 'results.activationEnergy', { unit: 'furlong' }, '“furlong” is not a unit'],
    ['arrhenius', 'results.activationEnergy', { state: 'data=1' }, ''],
  ])('says what of %s and %s cannot be used', (id, path, options, reason) => {
    expect(() => evaluated(id, path, options)).toThrow(reason);
  });
});
