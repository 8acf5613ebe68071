import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { opened } from './opened.ts';

const instrument = opened('nernst-planck');

/**
 * Finite volumes after Crank and Nicolson (SciPy, 1600 cells, steps of 0.25 s): D = 3e-8 cm² s⁻¹, 80 µm,
 * t₊ = 0.25, 60 °C, 0.1 mA cm⁻² for 400 s and for 30 s, then cut. Time in s, voltage in mV.
 */
const afterLong =
  '0,7.8106151;40,5.2310188;80,4.2446203;120,3.507908;160,2.9112017;200,2.4183998;240,2.0095287;280,1.6699118;320,1.3877329;360,1.153254;400,0.9584029;440,0.7964783;480,0.6619141;520,0.5500859;560,0.4571516;600,0.3799186;640,0.3157339;680,0.262393;720,0.2180637;760,0.1812236;800,0.1506074;840,0.1251635;880,0.1040182;920,0.0864452;960,0.071841;1000,0.0597041;1040,0.0496176;1080,0.0412351;1120,0.0342688;1160,0.0284794;1200,0.023668;1240,0.0196695;1280,0.0163465';
const afterShort =
  '0,2.387131;40,0.8914032;80,0.6683982;120,0.5421662;160,0.4480401;200,0.3718602;240,0.3089415;280,0.2567283;320,0.2133515;360,0.1773063;400,0.1473514;440,0.1224574;480,0.1017692;520,0.0845761;560,0.0702876;600,0.0584131;640,0.0485447;680,0.0403435;720,0.0335278;760,0.0278636;800,0.0231563;840,0.0192442;880,0.0159931;920,0.0132912;960,0.0110457;1000,0.0091797;1040,0.0076288;1080,0.00634';

const addressOf = (rows: string, more: string) =>
  `question=relaxation&thickness=80 um&relaxation=${rows}${more}`;
const success = (rows: string, more = '') => instrument.success(addressOf(rows, more));

const diffusion = (rows: string, more = '') => success(rows, more).results.diffusionCoefficient;

const cautions = (rows: string, more = '') => instrument.cautions(addressOf(rows, more));

const shifted = (rows: string, by: (time: number, voltage: number) => [number, number]) =>
  rows
    .split(';')
    .map((row) => {
      const [time = 0, voltage = 0] = row.split(',').map(Number);
      return by(time, voltage).join(',');
    })
    .join(';');

describe('D from the relaxation', () => {
  it.each([
    ['after a long current', afterLong],
    ['after a short one, whose profile is steep at first', afterShort],
  ])('%s is that of the simulation', (_, rows) => {
    // The steps of the simulation and the cube of the logarithm leave some 2e-4.
    expect((diffusion(rows)?.value ?? 0) / 3e-12).toBeCloseTo(1, 3);
  });

  it('has an interval that holds it, and doubles the relative uncertainty of the gap', () => {
    const { value = 0, uncertainty = 0 } = diffusion(afterLong, '&thickness=80±0.8 um') ?? {};
    // Hand calculation: L² carries twice 1 %; the scatter of a simulation adds next to nothing.
    expect(uncertainty / value).toBeCloseTo(0.02, 4);
  });

  it('does not mind the sign, the order, a plateau before the cut or an offset that is given', () => {
    const value = diffusion(afterLong)?.value ?? 0;
    const same = (rows: string, more = '') =>
      expect((diffusion(rows, more)?.value ?? 0) / value).toBeCloseTo(1, 6);
    same(shifted(afterLong, (time, voltage) => [time, -voltage]));
    same(afterLong.split(';').toReversed().join(';'));
    same(`0,7.81;50,7.81;${shifted(afterLong, (time, voltage) => [time + 100, voltage])}`);
    same(
      shifted(afterLong, (time, voltage) => [time, voltage + 1.5]),
      '&restVoltage=1.5 mV',
    );
  });

  it('says that a voltage stays which was not given', () => {
    const rows = shifted(afterLong, (time, voltage) => [time, voltage + 0.3]);
    expect(cautions(rows)).toMatch(/flattens towards the end.*voltage at rest/);
  });

  it('says that the voltage is too large for a straight line', () => {
    expect(cautions(shifted(afterLong, (time, voltage) => [time, 10 * voltage]))).toMatch(/20 mV/);
  });

  it.each([
    ['the current is not cut', '0,5;10,5;20,5;30,5;40,5;50,5;60,5;70,5', /does not fall/],
    [
      'it stops early',
      afterLong.split(';').slice(0, 5).join(';') + ';161,2.9;162,2.9;163,2.9',
      /does not fall/,
    ],
    ['there are two rows', '0,5;10,4', /8/],
    ['it rises', '0,1;10,2;20,3;30,4;40,5;50,6;60,7;70,8', /does not fall/],
  ])('refuses where %s', (_, rows, says) => {
    const query = `question=relaxation&relaxation=${rows}`;
    const { evaluation } = openSession(instrument.calculator, query, evaluate);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems.relaxation).toMatch(says);
  });
});

it('warns of a tortuosity counted twice, and of a limit that a ceramic has not', () => {
  const said = instrument.cautions;
  const porous = 'volumeFraction=0.4 1&tortuosity=2 1';
  expect(said(`${porous}&conductivity=0.3 mS/cm`)).toMatch(/count twice/);
  expect(said(porous)).not.toMatch(/count twice/);
  expect(said('mobileIons=cation')).toMatch(/Sand’s time.*garnets/);
});
