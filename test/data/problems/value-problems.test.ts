import { describe, expect, it } from 'vitest';
import { checkedContent } from '../../../src/data/problems/checked-content.ts';
import { valueProblems } from '../../../src/data/problems/value-problems.ts';
import { soundContent } from '../sound-content.ts';
import { chapter, first, rewrite, type Plant } from './planting.ts';

const found = (plant: Plant): string[] => {
  const content = soundContent();
  plant(content);
  const { content: checked, problems } = checkedContent(content);
  expect(problems).toEqual([]);
  return valueProblems(checked).map(({ file, problem, remedy }) => {
    expect(file).toBe(chapter);
    return `${problem} ${remedy}`;
  });
};

/** The conductivity with other inputs. */
const inputs =
  (given: Record<string, unknown>): Plant =>
  ({ chapters }) => {
    const values = first(chapters).data.values as Record<string, { with: object }>;
    values.conductivity = {
      ...values.conductivity,
      with: { ...values.conductivity?.with, ...given },
    };
  };

const alsoNamed =
  (values: Record<string, unknown>): Plant =>
  ({ chapters }) =>
    void Object.assign(first(chapters).data.values as object, values);

const shown = (tag: string): Plant =>
  rewrite('<Computed of="conductivity / 2" unit="S/cm" />', tag);

/** Two plants, one after the other. */
const both =
  (...plants: Plant[]): Plant =>
  (content) =>
    plants.forEach((plant) => plant(content));

describe('values of a text', () => {
  it('are sound if they are named, used, and measure what they should', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it.each<[string, Plant, string]>([
    [
      'an input in a unit of something else',
      inputs({ thickness: '3 V' }),
      'values.conductivity: ionic-conductivity: thickness takes a length, as in m; “3 V” is a voltage, as in V. Correct the unit.',
    ],
    [
      'a misspelt input',
      inputs({ thickness: undefined, thicknes: '1 mm' }),
      'values.conductivity: ionic-conductivity has no input “thicknes”. The nearest: thickness, electrodeArea, bulkResistance.',
    ],
    [
      'a list for one quantity',
      inputs({ bulkResistance: ['85 Ohm', '86 Ohm'] }),
      'values.conductivity: ionic-conductivity: bulkResistance takes one quantity, not a list. Write one.',
    ],
    [
      'a named value that measures something else',
      inputs({ bulkResistance: 'layer' }),
      'bulkResistance takes a resistance, as in Ohm; “layer” is a length, as in m. Correct the unit.',
    ],
  ])('are refused for %s', (_, plant, message) => {
    const problems = found((content) => {
      plant(content);
      const values = first(content.chapters).data.values as Record<string, { with: object }>;
      const { with: given = {} } = values.conductivity ?? {};
      for (const [key, value] of Object.entries(given)) {
        if (value === undefined) delete (given as Record<string, unknown>)[key];
      }
    });
    expect(problems[0]).toContain(message);
  });

  it('are told by their name where one is not known, once', () => {
    expect(found(inputs({ thickness: 'laier' }))).toEqual([
      'values.conductivity: There is no value “laier” in the front matter. The nearest: layer, conductivity.',
      'values.layer: Nothing uses this value. Write <Computed of="layer" />, or remove it.',
    ]);
  });

  it('are told where they go round in a circle', () => {
    const circle = alsoNamed({ hen: 'egg + 1 m', egg: 'hen' });
    expect(
      found(
        both(
          circle,
          shown('<Computed of="hen / layer" /><Computed of="conductivity" unit="S/m" />'),
        ),
      ),
    ).toEqual([
      'values.egg: It is computed from itself: hen → egg → hen. Give one of them as a quantity.',
    ]);
  });

  it('are told where nothing uses them', () => {
    expect(found(alsoNamed({ spare: '1 mm' }))).toEqual([
      'values.spare: Nothing uses this value. Write <Computed of="spare" />, or remove it.',
    ]);
  });

  it('are told where a relation or a result does not exist', () => {
    const call = { relation: 'ionic-conductance', with: { thickness: '1 mm' } };
    const area = { relation: 'ionic-conductivity', pick: 'both', with: {} };
    const problems = found(
      both(
        alsoNamed({ a: call, b: area }),
        shown('<Computed of="conductivity + a + b" unit="S/m" />'),
      ),
    );
    expect(problems).toEqual([
      'values.a: There is no relation “ionic-conductance” in src/physics. The nearest: ionic-conductivity.',
      'values.b: ionic-conductivity needs thickness, bulkResistance, electrodeArea. Add it to `with`.',
    ]);
  });

  it('are told where a calculation adds what differs, or uses a zero that is arbitrary', () => {
    const values = { sum: 'conductivity + layer', warm: '25 Cel + 1 K', length: 'layer + layers' };
    const list = { layers: ['1 mm', '2 mm'] };
    const all =
      '<Computed of="warm" unit="K" /><Computed of="sum" unit="S/m" /><Computed of="length" unit="m" />';
    expect(found(both(alsoNamed({ ...values, ...list }), shown(all)))).toEqual([
      'values.sum: “conductivity + layer” adds a conductivity, as in S/m, and a length, as in m. Give both the same dimension.',
      'values.warm: “25 Cel + 1 K” calculates with °C, whose zero is arbitrary. Write it in K.',
      'values.length: “layers” is a list. Give it to an input that takes a list.',
    ]);
  });
});

describe('a computed number', () => {
  it.each([
    [
      '<Computed of="conductivity" unit="V" />',
      'It is a conductivity, as in S/m, and cannot be shown in V. Give a unit that fits, or divide by one.',
    ],
    ['<Computed of="conductivity" />', 'cannot be shown without a unit.'],
    ['<Computed of="conductivity / shift" />', 'There is no value “shift” in the front matter.'],
    ['<Computed of="conductivity, layer" />', '“conductivity,” is neither a number nor a name.'],
    ['<Computed of="conductivity / 2 furlong" />', '“furlong” is no unit of this site.'],
    [
      '<Computed relation="ionic-conductivity" with="thickness: 1 mm" unit="S/m" />',
      '“thickness: 1 mm” is no input. Write it like thickness=25 um.',
    ],
    [
      '<Computed relation="ionic-conductivity" with="thickness=layer; electrodeArea=1 cm2" unit="S/m" />',
      'ionic-conductivity needs bulkResistance. Add it to `with`.',
    ],
  ])('%s is refused with its line and its remedy', (tag, message) => {
    const problems = found(shown(`${tag} <Computed of="conductivity" unit="S/m" />`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^<Computed> in line \d+: /);
    expect(problems[0]).toContain(message);
  });
});
