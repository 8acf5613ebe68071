import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stackAreaSpecificResistance } from '#physics/stack-area-specific-resistance';
import { DomainError } from '#units/domain-error';
import { calculators } from '../../src/calculators/all.ts';
import { PartTable } from '../../src/calculators/cell-resistance/PartTable.tsx';
import { stackAt, totalOf, type Part } from '../../src/calculators/cell-resistance/stack.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';

const [cold, room] = [263.15, 298.15];
const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const energy = fc.option(positive(0, 8e4), { nil: undefined });
const layer = fc.record({
  thickness: positive(1e-6, 1e-3),
  ionicConductivity: positive(1e-6, 10),
  activationEnergy: energy,
  form: fc.constantFrom('sigma', 'sigmaT'),
});
const face = fc.record({ areaSpecificResistance: positive(1e-6, 1), activationEnergy: energy });
const stack = [fc.array(layer, { minLength: 1 }), fc.array(face)] as const;

const sharesShown = (parts: Part[]) => {
  const properties = { parts, total: totalOf(parts), shown: String, temperatureText: '' };
  const markup = renderToStaticMarkup(createElement(PartTable, properties));
  return [...markup.matchAll(/data-quantity="share" value="([^"]+)"/g)].map(([, text]) =>
    Number(text),
  );
};

describe('the budget of a stack', () => {
  it('has one share for each part, together 1, at any temperature', () => {
    fc.assert(
      fc.property(...stack, positive(200, 400), (layers, interfaces, temperature) => {
        const shares = sharesShown(stackAt(layers, interfaces, temperature, room));
        expect(shares).toHaveLength(layers.length + interfaces.length);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is at the reference temperature the relation for resistances in series', () => {
    fc.assert(
      fc.property(...stack, (layers, interfaces) => {
        const series = stackAreaSpecificResistance({
          thicknesses: layers.map(({ thickness }) => thickness),
          ionicConductivities: layers.map(({ ionicConductivity }) => ionicConductivity),
          interfaceAreaSpecificResistances: interfaces.map((each) => each.areaSpecificResistance),
        });
        expect(totalOf(stackAt(layers, interfaces, room, room)) / series).toBeCloseTo(1, 12);
      }),
    );
  });

  it('grows in the cold, but for parts without an activation energy', () => {
    fc.assert(
      fc.property(...stack, (layers, interfaces) => {
        const warm = stackAt(layers, interfaces, room, room);
        const parts = [...layers, ...interfaces];
        stackAt(layers, interfaces, cold, room).forEach((part, index) => {
          const ratio = part.areaSpecificResistance / (warm[index]?.areaSpecificResistance ?? 0);
          const { activationEnergy } = parts[index] ?? {};
          if (activationEnergy === undefined) expect(ratio).toBe(1);
          // A small barrier of σT is less than the 1/T of σT: below RT the layer gets better.
          else if (activationEnergy > 2500) expect(ratio).toBeGreaterThan(1);
        });
      }),
    );
  });

  it('of the worked cell is 10.427457009 and 332.702762104 Ω cm² at −10 °C (worked stack)', () => {
    const electronvolt = 96485.33212331;
    const parts = stackAt(
      [
        {
          thickness: 25e-6,
          ionicConductivity: 0.1,
          activationEnergy: 0.3 * electronvolt,
          form: 'sigmaT',
        },
      ],
      [10e-4, 15e-4].map((areaSpecificResistance) => ({
        areaSpecificResistance,
        activationEnergy: 0.5 * electronvolt,
      })),
      cold,
      room,
    );
    const [separator, lithium, cathode] = parts.map((part) => part.areaSpecificResistance * 1e4);
    expect((separator ?? 0) / 10.427457009).toBeCloseTo(1, 9);
    expect(((lithium ?? 0) + (cathode ?? 0)) / 332.702762104).toBeCloseTo(1, 9);
  });
});

describe('a row of the stack', () => {
  const good = { thickness: 25e-6, ionicConductivity: 0.1 };

  it('is activated in the form it states (hand calculation)', () => {
    // 30 kJ/mol between −10 °C and 25 °C.
    const activation = Math.exp((30000 / 8.31446261815324) * (1 / cold - 1 / room));
    const ratio = (form?: string) => {
      const layers = [{ ...good, activationEnergy: 30000, form }];
      return totalOf(stackAt(layers, [], cold, room)) / totalOf(stackAt(layers, [], room, room));
    };
    expect(ratio('sigma') / activation).toBeCloseTo(1, 12);
    expect(ratio('sigmaT') / (activation * (cold / room))).toBeCloseTo(1, 12);
    expect(ratio()).toBe(ratio('sigmaT'));
  });

  it('keeps its name, or is called by its place; an interface has no thickness', () => {
    const parts = stackAt(
      [good, { ...good, name: 'separator' }],
      [{ areaSpecificResistance: 1e-3 }, { areaSpecificResistance: 1e-3, name: 'lithium side' }],
      room,
      room,
    );
    expect(parts.map(({ name, thickness }) => [name, thickness])).toEqual([
      ['layer 1', 25e-6],
      ['separator', 25e-6],
      ['interface 1', 0],
      ['lithium side', 0],
    ]);
  });

  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof DomainError) return [error.quantity, error.requirement];
      throw error;
    }
    return undefined;
  };

  it('that is out of its domain is named with table, place and quantity', () => {
    const activationEnergy = 3e4;
    const layers = [good, { thickness: 25e-6, ionicConductivity: 0, activationEnergy }];
    expect(refusal(() => stackAt(layers, [], room, room))).toEqual([
      'layers',
      'need a correction in row 2: ionic conductivity must be greater than zero',
    ]);
    const faces = [{ areaSpecificResistance: 0 }];
    expect(refusal(() => stackAt([good], faces, room, room))).toEqual([
      'interfaces',
      'need a correction in row 1: area specific resistance must be greater than zero',
    ]);
  });

  it('is not blamed for a temperature, nor for a fault of the page', () => {
    for (const [temperature, reference, name] of [
      [0, room, 'temperature'],
      [room, 0, 'referenceTemperature'],
    ] as const)
      expect(refusal(() => stackAt([good], [], temperature, reference))?.[0]).toBe(name);
    const faulty = {
      ...good,
      get thickness(): number {
        throw new TypeError('a fault');
      },
    };
    expect(() => stackAt([faulty], [], room, room)).toThrow(TypeError);
  });
});

describe('the load of the cell', () => {
  const session = (query: string) =>
    openSession(calculators.get('cell-resistance') as AnyCalculator, query).evaluation;

  it('is 1.5 mA/cm² for half of 3 mAh/cm² in an hour (hand calculation)', () => {
    const evaluation = session('load=rate&arealCapacity=3 mA.h/cm2&rate=0.5 /h&currentDensity=7');
    expect(evaluation.ok && evaluation.results.currentDensity?.value).toBeCloseTo(15, 12);
  });

  it.each([
    ['rate', 'load=rate&rate=0'],
    ['currentDensity', 'currentDensity=0 mA/cm2'],
  ])('is refused at zero in the field %s', (field, query) => {
    expect(session(query).reading.problems[field]).toMatch(/greater than zero/);
  });
});
