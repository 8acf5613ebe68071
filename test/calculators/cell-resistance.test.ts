import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stackAreaSpecificResistance } from '#physics/stack-area-specific-resistance';
import { PartTable } from '../../src/calculators/cell-resistance/PartTable.tsx';
import { stackAt, totalOf, type Part } from '../../src/calculators/cell-resistance/stack.ts';

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
