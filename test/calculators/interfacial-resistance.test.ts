import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { barParts } from '../../src/calculators/interfacial-resistance/bar-parts.ts';
import { commonMistakes } from '../../src/calculators/interfacial-resistance/mistakes.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { sendQuery } from '../../src/kit/model/send.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { calculator, cautions, own, success } from './interface-results.ts';

describe('what interfacial-resistance refuses', () => {
  it.each([
    ['totalResistance', '0', /greater than zero/],
    ['totalResistance', '-250', /greater than zero/],
    ['totalResistance', '', /empty|needs|give|type/i],
    ['totalResistance', '250 Ohm.cm2', /area-specific/],
    ['thickness', '0 mm', /greater than zero/],
    ['thickness', '1 mS/cm', /conductivity/],
    ['ionicConductivity', '0', /greater than zero/],
    ['ionicConductivity', '-0.8', /greater than zero/],
    ['ionicConductivity', '1e999', /large|range|finite|big/i],
    ['electrodeDiameter', '0', /greater than zero/],
    ['electrodeDiameter', 'wide', /number/i],
    ['interfaces', '3', /2, 1/],
    ['interfaces', '0', /2, 1/],
    ['geometry', 'ring', /disc, area/],
  ])('%s = “%s”', (field, text, says) => {
    const query = new URLSearchParams({ v: '1', [field]: text }).toString();
    const { evaluation } = openSession(calculator, query);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
  });

  it('refuses an area of zero where an area is asked for', () => {
    const { evaluation } = openSession(calculator, 'geometry=area&electrodeArea=0 cm2');
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems.electrodeArea).toMatch(/greater than zero/);
  });
});

describe('an interface below zero', () => {
  const impossible = 'totalResistance=150 Ohm&ionicConductivity=0.8 mS/cm';

  it('is shown as what it is', () => {
    expect(own(impossible)).toBeCloseTo(-3.59513774519e-4, 14);
    expect(cautions(impossible)).toMatch(/σ or L cannot be right/);
  });

  it('is called unseen where its uncertainty reaches zero', () => {
    const text = cautions('totalResistance=157±4 Ohm');
    expect(own('totalResistance=157±4 Ohm')).toBeLessThan(0);
    expect(text).toMatch(/too small to be seen/);
    expect(text).not.toMatch(/cannot be right/);
  });

  it('is drawn as what the electrolyte has too much', () => {
    expect(barParts({ electrolyte: 125, own: -4, interfaces: 2 }).at(-1)).toMatchObject({
      id: 'lacking',
      from: 117,
      to: 125,
    });
  });
});

describe('cautions', () => {
  it('say of the initial state what a rim would do, and nothing of an area or another arc', () => {
    // By hand: f = [1 + (2/10π) ln 2]² = 1.0902, and 35.675 + 125 (1 − 1/f)/2 = 40.846.
    expect(cautions('')).toMatch(/^If the pellet is wider than its discs.*at most 40\.8\sΩ\scm²\./);
    expect(cautions('geometry=area')).toBe('');
    expect(cautions('from=arc')).toBe('');
    expect(cautions('thickness=50±1 um')).toBe('');
  });

  it('say when the interval reaches zero', () => {
    expect(cautions('totalResistance=164±5 Ohm')).toMatch(/cannot be told/);
  });

  it('say how small an error would do when no uncertainty is known', () => {
    const exact = 'totalResistance=170 Ohm&thickness=1 mm&ionicConductivity=0.8 mS/cm';
    expect(cautions(`${exact}&electrodeDiameter=10 mm`)).toMatch(/an error of 6\.8\s%/);
  });

  it('warn of a pellet thicker than half its electrode', () => {
    expect(cautions('totalResistance=5000 Ohm&thickness=6 mm')).toMatch(/spreads at the edge/);
  });
});

describe('the three slips', () => {
  const split = {
    totalAreaSpecificResistance: 196.349540849e-4,
    electrolyteAreaSpecificResistance: 125e-4,
    interfacialAreaSpecificResistance: 35.6747704247e-4,
    electrodeArea: 0.785398163397e-4,
  };

  it('give what a hand calculation gives for a symmetric cell', () => {
    const [divided, whole, unsubtracted] = commonMistakes({ ...split, interfaces: 2 });
    // 45.4226 Ω / 0.785398 cm² in Ω cm⁻²; 71.3495 and 98.1748 Ω cm².
    expect((divided?.value ?? 0) * 1e-4).toBeCloseTo(57.8341, 3);
    expect(whole?.value).toBeCloseTo(71.3495408494e-4, 12);
    expect(unsubtracted?.value).toBeCloseTo(98.1747704245e-4, 12);
  });

  it('turn the half round where there is one interface', () => {
    const [, halved, unsubtracted] = commonMistakes({ ...split, interfaces: 1 });
    expect(halved?.value).toBeCloseTo(split.interfacialAreaSpecificResistance / 2, 14);
    expect(unsubtracted?.value).toBe(split.totalAreaSpecificResistance);
  });
});

const positive = (lower: number, upper: number) =>
  fc
    .double({ min: Math.log10(lower), max: Math.log10(upper), noNaN: true })
    .map((exponent) => 10 ** exponent);

describe('properties', () => {
  const measurement = fc.record({
    totalResistance: positive(1, 1e5),
    thickness: positive(1e-2, 10),
    ionicConductivity: positive(1e-4, 30),
    electrodeDiameter: positive(0.5, 50),
  });
  type Measurement = {
    [Key in 'totalResistance' | 'thickness' | 'ionicConductivity' | 'electrodeDiameter']: number;
  };
  const query = (m: Measurement, interfaces = 2) =>
    `totalResistance=${m.totalResistance} Ohm&thickness=${m.thickness} mm&ionicConductivity=${m.ionicConductivity} mS/cm&electrodeDiameter=${m.electrodeDiameter} mm&interfaces=${interfaces}`;

  it('electrolyte and interfaces add up to the cell', () => {
    fc.assert(
      fc.property(measurement, fc.constantFrom(1, 2), (m, interfaces) => {
        const { results } = success(query(m, interfaces));
        const total = results.totalAreaSpecificResistance?.value ?? 0;
        const electrolyte = results.electrolyteAreaSpecificResistance?.value ?? 0;
        const one = results.interfacialAreaSpecificResistance?.value ?? 0;
        // The difference carries the rounding of the larger of the two.
        expect(Math.abs(electrolyte + interfaces * one - total)).toBeLessThanOrEqual(
          4e-16 * Math.max(total, electrolyte),
        );
      }),
    );
  });

  it('more resistance is more interface, more thickness is less', () => {
    fc.assert(
      fc.property(measurement, (m) => {
        expect(own(query({ ...m, totalResistance: 2 * m.totalResistance }))).toBeGreaterThan(
          own(query(m)),
        );
        expect(own(query({ ...m, thickness: 2 * m.thickness }))).toBeLessThan(own(query(m)));
      }),
    );
  });

  it('does not depend on the unit a length is typed in', () => {
    fc.assert(
      fc.property(measurement, (m) => {
        const first = own(query(m));
        const second = own(
          query(m).replace(/thickness=[^&]+/, `thickness=${m.thickness * 1e3} um`),
        );
        const scale = Math.max(Math.abs(first), m.thickness / m.ionicConductivity / 100);
        expect(Math.abs(second - first)).toBeLessThanOrEqual(1e-14 * scale);
      }),
    );
  });
});

describe('what it hands on', () => {
  it.runIf(calculators.has('cell-resistance'))(
    'opens the budget of a cell with this interface',
    () => {
      const [send] = calculator.sendTo ?? [];
      if (!send) throw new Error('nothing to send');
      const query = sendQuery(calculator, success(''), {}, send);
      const budget = openSession(calculators.get('cell-resistance') as AnyCalculator, query);
      expect(budget.unknown).toEqual([]);
      expect(budget.evaluation.reading.problems).toEqual({});
      const rows = budget.evaluation.reading.values.interfaces as {
        areaSpecificResistance: number;
      }[];
      expect(rows.map((row) => row.areaSpecificResistance)).toEqual([
        expect.closeTo(35.6747704247e-4, 13),
      ]);
      // Alone in the budget, the interface brings its whole uncertainty.
      const { lastGood } = budget;
      const interfaceName = 'interfaces, row 1: ASR';
      expect(lastGood?.reading.names).toEqual({
        'interfaces.0.areaSpecificResistance': interfaceName,
      });
      expect(lastGood?.results.areaSpecificResistance?.uncertainty).toBeCloseTo(
        success('').results.interfacialAreaSpecificResistance?.uncertainty as number,
        12,
      );
    },
  );
});
