import { it } from 'vitest';
import { standardErrors } from '#statistics/fitted-curve';
import type { Details } from '../../src/calculators/interphase-fit/compute.ts';
import { predictorOf } from '../../src/calculators/interphase-fit/fit-law.ts';
import { lawById, type LawId } from '../../src/calculators/interphase-fit/laws.ts';
import { close, growth } from './fitted-growth.ts';

const { success } = growth;

interface Expected {
  coefficients: number[];
  errors: number[];
  squares: number;
  /** After 1000 h, in Ω cm². */
  prediction: number;
  error: number;
  interval: [number, number];
  /** Half-width of the interval of one more typical measurement. */
  half: number;
}

const rows = '2,31.4;5,34.1;10,36.6;20,40.9;50,48.1;100,56.9;200,69.6;500,93.1';
const weighted =
  '1,20.5±0.2;2,21.1±0.2;5,22.4±0.2;10,24.6±0.3;20,28.0±0.3;50,36.1±0.4;100,45.2±0.5;200,58.4±0.6;500,86.0±0.9';

// Least squares in arithmetic of 40 digits (mpmath), derivatives by differences of 10⁻¹⁵, t by quadrature; Ω cm² and h.
// SciPy's curve_fit agrees to six digits.
const fits: [LawId, string, Expected][] = [
  [
    'parabolic',
    rows,
    {
      coefficients: [27.4351377240719, 2.94824374856696],
      errors: [0.155547189435996, 0.014772205883503],
      squares: 0.472883702436153,
      prediction: 120.666791152316,
      error: 0.361277215510226,
      interval: [119.782777652135, 121.550804652496],
      half: 1.11953952601211,
    },
  ],
  [
    'power',
    rows,
    {
      coefficients: [27.0485768480091, 3.12845090535602, 0.491009197009807],
      errors: [0.356568731640628, 0.153255149872119, 0.00737840198251698],
      squares: 0.364834494525641,
      prediction: 120.021596174805,
      error: 0.631540052675606,
      interval: [118.39817078692, 121.64502156269],
      half: 1.76569173489682,
    },
  ],
  [
    'free-logarithmic',
    rows,
    {
      coefficients: [32.2830781349963, 29.4356902701807, 74.2045133975754],
      errors: [0.832907036646461, 2.61091536698587, 14.718685582114],
      squares: 8.04084277721241,
      prediction: 110.950275441511,
      error: 2.34546738833868,
      interval: [104.92105957697, 116.979491306051],
      half: 6.85405328422036,
    },
  ],
  [
    'deal-grove',
    weighted,
    {
      coefficients: [19.9357192489073, 9.77562040698352, 11.2831110665428],
      errors: [0.0683152611622559, 0.427175142084089, 0.174088511367054],
      squares: 1.01426020341225,
      prediction: 116.83096562796,
      error: 0.513743464408984,
      interval: [115.573880656449, 118.088050599471],
      half: 1.28917424789108,
    },
  ],
];

// The search ends within some 10⁻⁷ of a standard error, which are some per cent of their coefficients.
it.each(fits)('%s: coefficients, errors and prediction by an independent fit', (id, data, by) => {
  const { results, details } = success(`data=${data}&law=${id}&predictAt=1000 h`);
  const fit = (details as Details).fits.find((each) => each.id === id)!;
  by.coefficients.forEach((expected, k) => close(fit.coefficients[k], expected, 1e-7));
  by.errors.forEach((expected, k) => close(standardErrors({ fit })?.[k], expected, 1e-6));
  close(fit.residualSumOfSquares, by.squares, 1e-10);
  // 1 Ω cm² is 10⁻⁴ Ω m².
  close(results.prediction?.value, by.prediction * 1e-4, 1e-8);
  close(results.prediction?.uncertainty, by.error * 1e-4, 1e-6);
  by.interval.forEach((end, k) => close(results.prediction?.interval?.[k], end * 1e-4, 1e-8));
  const { predictionInterval } = predictorOf(lawById(id, 3600), fit.curve)(1000 * 3600);
  const [low = 0, high = 0] = predictionInterval ?? [];
  close((high - low) / 2, by.half * 1e-4, 1e-6);
});

it('gives k its uncertainty and interval by the slope', () => {
  const { parabolicRateConstant } = success(
    `data=${rows}&interphaseIonicConductivity=2e-7 S/cm`,
  ).results;
  // (σ b)²/2 with b and its ends from above, in 40 digits.
  close(parabolicRateConstant?.value, 4.82896733386899e-21, 1e-11);
  close(parabolicRateConstant?.uncertainty, 4.83911818317577e-23, 1e-11);
  close(parabolicRateConstant?.interval?.[0], 4.71128424086831e-21, 1e-10);
  close(parabolicRateConstant?.interval?.[1], 4.94810215349839e-21, 1e-10);
});
