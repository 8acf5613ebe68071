import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';

const conductivity = calculators.get('conductivity') as AnyCalculator;

/** Text put into a field, the field, and what its message must speak of. */
const refused: [field: string, text: string, says: RegExp][] = [
  ['bulkResistance', '', /empty|needs|give|type/i],
  ['bulkResistance', '0', /greater than zero/],
  ['bulkResistance', '-85', /greater than zero/],
  ['bulkResistance', '−85', /greater than zero/],
  ['bulkResistance', 'about eighty', /number/i],
  ['bulkResistance', '5 mm', /length|resistance/i],
  ['bulkResistance', '1e999', /large|range|finite|big/i],
  ['bulkResistance', '1e300', /larger than anything.*exponent/],
  ['bulkResistance', 'NaN', /number/i],
  ['bulkResistance', 'Infinity', /number|finite/i],
  ['bulkResistance', '85 ± -1', /uncertainty/i],
  ['bulkResistance', '85 __proto__', /unit/i],
  ['bulkResistance', '85 constructor', /unit/i],
  ['bulkResistance', '<script>alert(1)</script>', /number/i],
  ['thickness', '0 mm', /greater than zero/],
  ['thickness', '', /empty|needs|give|type/i],
  ['electrodeDiameter', '0', /greater than zero/],
  ['electrodeDiameter', '-3 cm', /greater than zero/],
  ['pelletDiameter', '11.9', /Pellet diameter must not be below that of its electrode/],
  ['pelletDiameter', '0', /greater than zero/],
  ['porosity', '-1', /between/],
  ['porosity', '-1 ± 0.9', /between/],
  ['porosity', '-0.01 ± 0.005 1', /between/],
  ['porosity', '100 %', /between 0 and 100 %/],
  ['porosity', '1 1', /between 0 and 1\./],
  ['porosity', '120 %', /between/],
  ['temperature', '-300', /absolute zero/],
  ['temperature', '0 K', /absolute zero/],
  ['geometry', 'sphere', /disc, area/],
  ['porosityModel', 'constructor', /none, bruggeman, maxwell/],
];

describe('what conductivity refuses', () => {
  it.each(refused)(
    '%s = “%s” gets its sentence and no number, typed into the field',
    (field, text, says) => {
      const start = openSession(conductivity, '');
      const session = nextSession(conductivity, start, { type: 'text', key: field, text: text });
      expect(session.evaluation.ok).toBe(false);
      expect(session.evaluation.reading.problems[field]).toMatch(says);
      expect(session.lastGood, 'the last good result stays').toBe(start.lastGood);
      expect(session.state.texts.thickness, 'other fields stay').toBe(
        field === 'thickness' ? text : start.state.texts.thickness,
      );
    },
  );

  it.each(refused)(
    '%s = “%s” gets the same from the address, with no last good result',
    (field, text, says) => {
      const query = new URLSearchParams({ v: '1', [field]: text }).toString();
      const session = openSession(conductivity, query);
      expect(session.evaluation.ok).toBe(false);
      expect(session.evaluation.reading.problems[field]).toMatch(says);
      expect(session.lastGood).toBeUndefined();
    },
  );

  it('refuses a result that is no finite number', () => {
    const query = 'bulkResistance=1e-240 Ohm&thickness=1e240 m&electrodeDiameter=1e-5 mm';
    const evaluation = evaluate(conductivity, queryToState(conductivity, query).state);
    expect(evaluation.ok).toBe(false);
    expect(Object.values(evaluation.reading.problems)[0]).toMatch(/finite|powers of ten/);
  });

  it('refuses a number that only its unit would make too large to write', () => {
    // σ = 1e249 m / (1e-6 Ω × 1.13e-4 m²) is finite in S/m, and 1e260 of nothing that conducts.
    const { reading, ok } = openSession(
      conductivity,
      'thickness=1e249 m&bulkResistance=1e-6 Ohm',
    ).evaluation;
    expect(ok).toBe(false);
    expect(reading.problems['']).toMatch(/powers of ten/);
  });

  it('says beside the fields what is wrong with one that is not on the page', () => {
    // The area is too small for a double, and under “disc” there is no field for an area.
    const { reading } = openSession(conductivity, 'electrodeDiameter=1e-200 mm').evaluation;
    expect(reading.problems).toEqual({ '': expect.stringMatching(/powers of ten/) });
  });

  it('notes parameters it does not know and goes on', () => {
    const session = openSession(
      conductivity,
      'v=1&bulkResistance=10 Ohm&colour=red&constructor=1&__proto__=1',
    );
    expect(session.unknown).toEqual(['colour', 'constructor']);
    expect(session.evaluation.ok).toBe(true);
  });

  it('says when a link was made by another release', () => {
    expect(openSession(conductivity, 'v=99').newer).toBe(true);
    expect(openSession(conductivity, 'v=abc').newer).toBe(true);
    expect(openSession(conductivity, 'v=1').newer).toBe(false);
  });
});

describe('what the other calculators refuse', () => {
  const cases: [id: string, query: string, field: string, says: RegExp][] = [
    ['arrhenius', 'predictAt=0 K', 'predictAt', /absolute zero, −273\.15 °C/],
    ['arrhenius', 'predictAt=-273.15 Cel', 'predictAt', /absolute zero/],
    [
      'arrhenius',
      'model=known&data=25,1e-3&activationEnergy=30 eV',
      'activationEnergy',
      /too large for any conductor; check its unit/,
    ],
    ['arrhenius', 'data=', 'data', /^At least one row of data is needed; there are 0\.$/],
    ['cell-resistance', 'layers=25,1;0,1', 'layers', /^Row 2, column thickness, must be greater/],
    ['cell-resistance', 'interfaces=-1', 'interfaces', /^Row 1, column ASR, must be greater/],
    ['interphase-fit', 'data=1,5;2,5;3,5;4,5', 'data', /are all the same: nothing grew/],
    ['cell-resistance', 'targetEfficiency=100 %25', 'targetEfficiency', /between 0 and 100 %/],
  ];

  it.each(cases)('%s?%s says what would be right', (id, query, field, says) => {
    const session = openSession(calculators.get(id) as AnyCalculator, query, evaluate);
    expect(session.lastGood).toBeUndefined();
    expect(session.evaluation.reading.problems[field]).toMatch(says);
  });
});

describe('a fraction typed under a percent sign', () => {
  const cautionsOf = (id: string, query: string) => {
    const calculator = calculators.get(id) as AnyCalculator;
    const evaluation = evaluate(calculator, queryToState(calculator, query).state);
    if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
    const { reading, results, details } = evaluation;
    const literature = { conductivities: [], presets: [] };
    const cautions = calculator.cautions?.(reading.values as never, results, literature, details);
    return (cautions ?? []).map(({ text }) => text).join('\n');
  };

  it.each([
    ['conductivity', 'porosity', '0.12', /read as 0\.12\s%.*type 12\s%/],
    ['cell-resistance', 'targetEfficiency', '0.9', /read as 0\.90\s%.*type 90\s%/],
  ])('%s: %s = %s is named as the likely slip', (id, field, text, says) => {
    expect(cautionsOf(id, `${field}=${text} %25`)).toMatch(says);
    expect(cautionsOf(id, `${field}=${text} 1`)).not.toMatch(/read as/);
  });
});

describe('anything an address can hold', () => {
  const keys = [...calculators.values()].flatMap((calculator) => [
    ...Object.keys(calculator.inputs),
    ...Object.keys(calculator.inputs).map((key) => `${key}.units`),
    ...Object.keys(calculator.outputs).map((key) => `${key}.unit`),
  ]);
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '1e999',
      '-0',
      '0',
      'NaN',
      '1±1e400 Ohm',
      '85+/-0.6 Ohm',
      ',;,;',
      '1,2;3',
      'Cel,S/cm',
      'toString',
    ),
    fc.tuple(fc.double(), fc.string()).map(([value, unit]) => `${value} ${unit}`),
  );
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), text);

  it('never throws, and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 6 }),
        fc.constantFrom(...calculators.values()),
        (pairs, calculator) => {
          const { evaluation } = openSession(
            calculator,
            new URLSearchParams(pairs).toString(),
            evaluate,
          );
          if (evaluation.ok) {
            for (const { value } of Object.values(evaluation.results))
              expect(Number.isFinite(value)).toBe(true);
          } else expect(Object.values(evaluation.reading.problems).join('')).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
