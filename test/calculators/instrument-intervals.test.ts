import { describe, expect, it } from 'vitest';
import { check, close, resultsOf } from './expected-interval.ts';

describe('the electronic conductivity', () => {
  const line =
    'readings=voltages&steps=100,0.41;200,0.79;300,1.22;400,1.60&thickness=1±0.05 mm&electrodeDiameter=12±0.1 mm';

  it('of four voltages rests on two degrees of freedom and on the size of the pellet (SciPy)', () => {
    const { electronicConductivity } = resultsOf('direct-current-polarisation', line);
    // U is 1.96 u of the size, t(2) u of the slope, or t(ν_eff) of both: the last here.
    check(electronicConductivity, {
      value: 3.53677651315323e-8,
      u: 1.9661035045159375e-9,
      interval: [3.149027966710089e-8, 3.924525059596372e-8],
    });
  });

  const late = Array.from({ length: 40 }, (_, at) => `${at * 60},${at % 2 ? 2.4 : 1.6}`).join(';');

  it('of a trace whose last tenth has four rows is no surer than they are (SciPy)', () => {
    const query = `readings=trace&trace=${late}`;
    const { steadyStateCurrent } = resultsOf('direct-current-polarisation', query);
    close(steadyStateCurrent?.value, 2e-9, 1e-10);
    close(steadyStateCurrent?.uncertainty, 2.884441020371192e-10, 1e-8);
    const [low = 0, high = 0] = steadyStateCurrent?.interval ?? [];
    // Not less than t(2) of the scatter alone, not more than t(2) of all.
    expect((high - low) / 2).toBeGreaterThanOrEqual(1.0884946e-9);
    expect((high - low) / 2).toBeLessThanOrEqual(4.302652729911275 * 2.884441021e-10);
  });
});

it('cycles to a target that is itself uncertain, from four cycles (SciPy)', () => {
  const query = 'from=table&data=1,165;50,160.2;100,156.1;150,151.4&targetRetention=80±2 %';
  const { cyclesToTarget } = resultsOf('capacity-fade', query);
  // Symmetric in the reciprocal, as the slope that was fitted is.
  check(cyclesToTarget, {
    value: 390.5374093849328,
    u: 44.59755373612373,
    interval: [319.0641420644533, 503.27575116946275],
  });
});

it('a transference number of a trace with few rows at its end rests on them', () => {
  const trace = Array.from({ length: 30 }, (_, at) => {
    const time = 40 * at;
    const noise = [0.02, -0.03, 0.01, 0.03, -0.02][at % 5] ?? 0;
    return `${time},${12 + 38 * Math.exp(-time / 150) + noise}`;
  }).join(';');
  const { transferenceNumber, steadyStateCurrent } = resultsOf(
    'nernst-planck',
    `question=transference&currents=trace&trace=${trace}&initialInterfaceResistance=60 Ohm&steadyStateInterfaceResistance=70 Ohm`,
  );
  for (const estimate of [transferenceNumber, steadyStateCurrent]) {
    const [low = 0, high = 0] = estimate?.interval ?? [];
    const factor = (high - low) / 2 / (estimate?.uncertainty ?? 0);
    // Between the quantiles of Student’s t with two degrees of freedom and of the normal distribution.
    expect(factor).toBeGreaterThan(1.97);
    expect(factor).toBeLessThanOrEqual(4.302652729911276);
  }
});

it('the mean of three specimens rests on two degrees of freedom (SciPy)', () => {
  const query =
    'source=protocol&specimens=0.8,0.9,B;0.5,0.6,C&firstCurrentDensity=0.1 mA/cm2&stepCurrentDensity=0.1 mA/cm2&failedStep=7';
  const { meanCurrentDensity } = resultsOf('lithium-side', query);
  close(meanCurrentDensity?.value, 6.214465011907718, 1e-10);
  close(meanCurrentDensity?.interval?.[0], 3.4495153756408997, 1e-8);
  close(meanCurrentDensity?.interval?.[1], 11.195652484097103, 1e-8);
});
