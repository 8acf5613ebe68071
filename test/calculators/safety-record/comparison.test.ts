import { describe, expect, it } from 'vitest';
import { compareRecords } from '#calculators/safety-record/compare.ts';
import { standings } from '#calculators/safety-record/compare-line.ts';
import { emptyDraft, withLine, type Draft } from '#calculators/safety-record/draft.ts';
import { cautionsOf } from '#calculators/safety-record/cautions.ts';
import { completeness } from '#calculators/safety-record/completeness.ts';
import { derivedValues } from '#calculators/safety-record/derived.ts';
import { growthFit } from '#calculators/safety-record/growth-fit.ts';
import { lineIds, type LineId } from '#calculators/safety-record/lines.ts';
import { firstSample, secondSample } from '#calculators/safety-record/samples.ts';

const pair = { first: firstSample, second: secondSample };

function metricOf(first: Draft, second: Draft, id = 'criticalCurrentDensity') {
  const found = compareRecords({ first, second }).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

const measured = (draft: Draft, values: Partial<Record<LineId, string>>): Draft =>
  (Object.entries(values) as [LineId, string][]).reduce(
    (now, [id, text]) => withLine(now, id, { text, state: 'measured', unit: '', uncertainty: '' }),
    draft,
  );

const withSpecimens = (draft: Draft, text: string, units = ''): Draft => ({
  ...draft,
  tables: { ...draft.tables, specimens: { text, units } },
});

/** Nine digits are given. */
const near = (value: number | undefined, expected: number) =>
  expect(Math.abs((value ?? Number.NaN) / expected - 1)).toBeLessThan(1e-9);

describe('two sets of critical current densities', () => {
  it('of one protocol have a ratio with its interval (worked number A)', () => {
    const { standing, contrast } = metricOf(pair.first, pair.second);
    expect(standing).toBe('same');
    near(contrast?.value, 1.350960039);
    near(contrast?.interval[0], 1.069486408);
    near(contrast?.interval[1], 1.706513531);
    near(contrast?.degreesOfFreedom, 7.494537483);
    near(contrast?.pValue ?? undefined, 0.01829114222);
  });

  it('of which one specimen of those tested is left out are not comparable', () => {
    const first = withSpecimens(firstSample, '1,event,0.6;2,event,0.7;3,event,0.5;4,event,0.8');
    const { standing, contrast, reasons } = metricOf(first, secondSample);
    expect([standing, contrast]).toEqual(['not comparable', undefined]);
    expect(reasons.join()).toContain('survivors only: 5 cells were tested, 4 are listed');
  });

  it('at other half-cycles are not comparable, with the reason', () => {
    const second = measured(secondSample, { halfCycleCapacity: '0.5' });
    const { standing, contrast, lines } = metricOf(firstSample, second);
    expect([standing, contrast]).toEqual(['not comparable', undefined]);
    const line = lines.find(({ id }) => id === 'halfCycleCapacity');
    expect(line?.reason).toContain('another capacity a half-cycle');
  });

  it('of two areas are converted by the weakest link, and only with a modulus in both', () => {
    const larger = measured(secondSample, { electrodeArea: '7.85' });
    expect(metricOf(firstSample, larger).standing).toBe('not comparable');
    const modulus = { currentWeibullModulus: '10' };
    const { standing, contrast } = metricOf(
      measured(firstSample, modulus),
      measured(larger, modulus),
    );
    expect(standing).toBe('convertible');
    // The smaller area is taken to the larger: the first set falls by 10^(−1/10).
    near(contrast?.value, 1.35096003852 / 10 ** -0.1);
  });

  it('with a specimen that never shorted have no mean', () => {
    const rows = '1,event,0.6;2,event,0.7;3,event,0.5;4,event,0.8;5,no event,1.0';
    const { contrast, reasons } = metricOf(withSpecimens(firstSample, rows), secondSample);
    expect(contrast).toBeUndefined();
    expect(reasons.join()).toContain('lower limits');
  });
});

describe('the growth of sample A', () => {
  const fit = growthFit(firstSample);

  it('has the coefficient, its uncertainty and the value at 2000 h (worked numbers)', () => {
    // Ω m² s⁻¹ᐟ² to Ω cm² h⁻¹ᐟ²
    near((fit?.coefficient ?? 0) * 1e4 * 60, 2.948243749);
    near((fit?.uncertainty ?? 0) * 1e4 * 60, 0.01477220588);
    near((fit?.prediction?.value ?? 0) * 1e4, 159.2846064);
    expect(fit?.prediction?.isExtrapolated).toBe(true);
  });

  it('is a root of time by AICc', () => {
    expect(fit?.laws.map(({ law }) => law)).toEqual(['parabolic', 'linear', 'logarithmic']);
    // Worked numbers of the same data in Ω cm².
    near(fit?.laws[0]?.criterion ?? undefined, -10.626778677);
    near(fit?.laws[1]?.criterion ?? undefined, 38.5193550047);
    near(fit?.laws[2]?.criterion ?? undefined, 41.7339062896);
    expect(fit?.laws[0]?.weight).toBeGreaterThan(0.999);
  });
});

describe('what follows from the lines (worked numbers B)', () => {
  const record = measured(emptyDraft, {
    specificEnergy: '389',
    specificHeatCapacity: '1',
    sampleMass: '30',
    holderMass: '20',
    holderHeatCapacity: '0.5',
    observedRise: '600',
    electrolyteFormula: 'Li6PS5Cl',
    electrolyteArealMass: '9.424',
    arealCapacity: '3.177788464263742',
    hydrogenSulfideLimit: '10',
    reactedShare: '1',
  });
  const found = new Map(derivedValues(record).map(({ id, value }) => [id, value]));

  it.each([
    ['storedEnergy', 1400400],
    ['storedEnergyTemperatureRise', 1400.4],
    ['thermalInertiaFactor', 4 / 3],
    ['adiabaticTemperatureRise', 800],
    // 0.1755824179 mmol/cm², 1351.787504 mL and 1.351787504 m³ per ampere hour.
    ['sulfurBound', 1.755824179],
    ['hydrogenSulfideBound', 1351.787504e-6 / 3600],
    ['dilutingAirVolume', 1.351787504 / 3600],
  ])('%s', (id, expected) => near(found.get(id), expected));
});

const rank = new Map(
  compareRecords(pair).map(({ id, standing }) => [id, standings.indexOf(standing)]),
);

describe('any two records', () => {
  it('change the ratio into its inverse when they change places', () => {
    const there = compareRecords(pair);
    const back = compareRecords({ first: secondSample, second: firstSample });
    for (const [at, one] of there.entries()) {
      expect(back[at]?.standing).toBe(one.standing);
      if (one.contrast?.kind === 'ratio')
        near(one.contrast.value * (back[at]?.contrast?.value ?? 0), 1);
    }
  });

  it.each(['first', 'second'] as const)('are never nearer without a line of the %s', (key) => {
    for (const id of lineIds) {
      const poorer = { ...pair, [key]: withLine(pair[key], id, { state: 'not stated' }) };
      for (const { id: metric, standing } of compareRecords(poorer))
        expect(standings.indexOf(standing)).toBeLessThanOrEqual(rank.get(metric) ?? -1);
    }
  });

  it('have no standing where both are empty', () => {
    const all = compareRecords({ first: emptyDraft, second: emptyDraft });
    expect(new Set(all.map(({ standing }) => standing))).toEqual(new Set(['not comparable']));
  });
});

describe('a trap has its sentence', () => {
  it.each<[string, Partial<Record<LineId, string>>, string]>([
    ['onset without rate', { onsetTemperature: '150' }, 'onset has no meaning'],
    ['powder', { onsetTemperature: '150', calorimeter: 'DSC' }, 'not the safety of a cell'],
    ['φ unstated', { observedRise: '600', calorimeter: 'ARC' }, 'cannot be assumed'],
    ['φ = 1', { thermalInertiaFactor: '1', holderMass: '20' }, 'yet a holder is'],
    ['capacity', { runawayTemperature: '200' }, 'samples of one capacity'],
    ['energy twice', { heatReleased: '30', specificEnergy: '389' }, 'Do not add the stored energy'],
    ['ppm', { hydrogenSulfidePeak: '35' }, 'A share in ppm is no amount'],
    ['half-cycle', { firstStepFailed: '0.6' }, 'capacity of a half-cycle'],
    ['survivors', { made: '9', tested: '5', failed: '1' }, 'Not all cells are accounted for'],
    ['new cells', { cyclesBefore: '0' }, 'Only new cells'],
    ['class', { resultClass: 'passed' }, 'no measure'],
    ['formula', { electrolyteFormula: 'LPSCl?' }, 'cannot be read as a formula'],
  ])('%s', (_, values, says) => {
    expect(cautionsOf(measured(emptyDraft, values), undefined).join('\n')).toContain(says);
  });
});

it('completeness counts each metric by itself, and knows nothing of an empty record', () => {
  const empty = completeness(emptyDraft);
  expect(empty).toHaveLength(6);
  expect(empty.map(({ known }) => known)).toEqual([0, 0, 0, 0, 0, 0]);
  const filled = completeness(firstSample);
  const [current] = filled;
  expect([current?.known, current?.missing]).toEqual([current?.needed, []]);
});
