import { expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

const fit = calculators.get('interphase-fit') as AnyCalculator;

function resultsOf(query: string) {
  const evaluation = evaluate(fit, queryToState(fit, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation.results;
}

const nanometres = [
  [1, 10.3],
  [4, 15.8],
  [9, 22.1],
  [25, 33.6],
  [64, 52.4],
  [100, 63.7],
  [225, 94.2],
] as const;
const composition = 'molarVolume=30 cm3/mol&lithiumPerFormula=6';
/** C/m² for a metre of layer, by hand: ν F / V_m. */
const perMetre = (6 * 96485.33212331) / 30e-6;

it.each([
  ['C/m2', 1],
  ['C/cm2', 1e-4],
  ['uA.h/cm2', 1 / 36],
  ['mA.h/cm2', 1 / 36000],
])('charges in %s give the k and the thicknesses of the layer they make', (unit, size) => {
  const rows = nanometres.map(([hours, x]) => `${hours},${x * 1e-9 * perMetre * size}`).join(';');
  const charge = resultsOf(
    `observable=charge&data=${rows}&data.units=h,${unit}&${composition}&predictAt=400 h`,
  );
  // Least squares in decimal arithmetic of 50 digits, of the thicknesses themselves.
  const expected = {
    parabolicRateConstant: 5.00849417052e-21,
    initialThickness: 3.98226415094e-9,
    predictedThickness: 1.24084150943e-7,
  };
  for (const [output, value] of Object.entries(expected)) {
    expect((charge[output]?.value ?? Number.NaN) / value, output).toBeCloseTo(1, 9);
  }
  const rows2 = nanometres.map((row) => row.join()).join(';');
  const thickness = resultsOf(`observable=thickness&data=${rows2}&predictAt=400 h`);
  const [own, other] = [charge, thickness].map(
    ({ parabolicRateConstant: k }) => (k?.uncertainty ?? Number.NaN) / (k?.value ?? Number.NaN),
  );
  expect((own ?? 0) / (other ?? 1)).toBeCloseTo(1, 9);
});

it('carries the ± of V_m into k by its square, and leaves the charge at time zero alone', () => {
  const rows = '1,5;4,10;9,15;16,20;25,25';
  const both = resultsOf(
    `observable=charge&data=${rows}&molarVolume=30±0.3 cm3/mol&lithiumPerFormula=6&models=simple`,
  );
  const { parabolicRateConstant: k, initialArealCharge } = both;
  // The rows lie on 5√t exactly: what is left is 2 u(V_m)/V_m.
  expect((k?.uncertainty ?? 0) / (k?.value ?? 1)).toBeCloseTo(0.02, 6);
  expect(Math.abs(initialArealCharge?.value ?? 1)).toBeLessThan(1e-9);
});
