import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faradayConstant } from '#units/constants';
import { isUnitId, units } from '#units/units';

const all = Object.values(units);

/** Numbers of any size that occurs between a molar flux and a number density, with every bit in use. */
const anyNumber = fc
  .tuple(
    fc.double({ min: 1, max: 10, noNaN: true }),
    fc.integer({ min: -40, max: 40 }),
    fc.boolean(),
  )
  .map(([mantissa, exponent, negative]) => (negative ? -1 : 1) * mantissa * 10 ** exponent);

/** Numbers as people write them: up to six digits and a modest exponent. */
const writtenNumber = fc
  .tuple(fc.integer({ min: 1, max: 999999 }), fc.integer({ min: -12, max: 6 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

describe('units', () => {
  test('there are more than a hundred, and each knows its own id', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [id, unit] of Object.entries(units)) expect(unit.id).toBe(id);
  });

  test.each([
    // SI Brochure, 9th edition: prefixes (table 7), units accepted with the SI (table 8)
    ['mm', 85, 0.085],
    ['um', 25, 0.000025],
    ['nm', 86.384, 8.6384e-8],
    ['cm2', 1.13, 0.000113],
    ['h', 1.1, 3960],
    ['d', 130.208, 11249971.2],
    ['min', 0.1, 6],
    ['Ohm.cm2', 27.5, 0.00275],
    ['S/cm', 0.0012, 0.12],
    ['mS/cm', 0.57, 0.057],
    ['uS/cm', 2.3, 0.00023],
    ['S.K/cm', 50274.6302631, 5027463.02631],
    ['mA/cm2', 0.2, 2],
    ['mW/cm2', 0.0275, 0.275],
    // 1 mA h = 3.6 C and 1 cm² = 10⁻⁴ m²
    ['mA.h/cm2', 5, 180000],
    ['mA.h/g', 195, 702000],
    ['nm2/h', 36, 1e-20],
    ['nm/h', 3.6, 1e-12],
    ['cm3/mol', 30, 0.00003],
    ['mol/L', 1, 1000],
    ['1/cm3', 1e19, 1e25],
    ['kJ/mol', 587.7, 587700],
    ['GPa', 2.83, 2830000000],
    ['W.h/kg', 388.5, 1398600],
    ['mV/MPa', 0.1347, 1.347e-10],
    ['%', 12, 0.12],
    ['1', 0.12, 0.12],
    // √(3600 s) = 60 √s
    ['nm/h0.5', 60, 1e-9],
    ['MPa.m0.5', 1.25, 1250000],
  ] as const)('one decimal in, one decimal out: %s %d is %d in SI', (id, value, si) => {
    expect(units[id].toSI(value)).toBe(si);
    expect(units[id].fromSI(si)).toBe(value);
  });

  test('an energy per particle is counted per mole: 1 eV is 96 485.332 123 31 J/mol (N_A e, exact)', () => {
    expect(units.eV.toSI(1)).toBe(faradayConstant);
    expect(units.eV.toSI(1)).toBeCloseTo(96485.33212331, 8);
    expect(units['kJ/mol'].fromSI(units.eV.toSI(1))).toBeCloseTo(96.48533212331, 11);
    expect(units.meV.fromSI(units.eV.toSI(0.31))).toBeCloseTo(310, 10);
  });

  test('0 °C is 273.15 K', () => {
    expect(units.Cel.toSI(0)).toBe(273.15);
    expect(units.Cel.toSI(25)).toBe(298.15);
    expect(units.Cel.toSI(-20)).toBe(253.15);
    expect(units.Cel.fromSI(333.15)).toBe(60);
    expect(units.Cel.fromSI(0)).toBe(-273.15);
  });

  test('a difference of 1 °C is a difference of 1 K', () => {
    expect(units.Cel.scale).toBe(1);
    expect(units.Cel.dimension).toBe(units.K.dimension);
  });

  // Two roundings, each of at most half a unit in the last place, of numbers that may lie in different binades.
  test('unit to SI to unit is the identity within 2 units in the last place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all.filter(({ id }) => id !== 'Cel')),
        anyNumber,
        (unit, value) => {
          const back = unit.fromSI(unit.toSI(value));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(2 * Number.EPSILON * Math.abs(value));
        },
      ),
      { numRuns: 5000 },
    );
  });

  // An hour below the line makes a periodic decimal; convert, which serves the menus, mends that too.
  test('numbers of six digits come back exactly, where the size of the unit is a short decimal', () => {
    const exact = all.filter(({ id, scale }) => id !== 'Cel' && String(scale).length < 10);
    fc.assert(
      fc.property(fc.constantFrom(...exact), writtenNumber, (unit, value) => {
        expect(unit.fromSI(unit.toSI(value))).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });

  test('temperatures with up to six decimals come back exactly from kelvin', () => {
    const written = fc
      .integer({ min: -273_150_000, max: 5_000_000_000 })
      .map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(written, (value) => {
        expect(units.Cel.fromSI(units.Cel.toSI(value))).toBe(value + 0);
      }),
      { numRuns: 3000 },
    );
  });

  // The zero of °C lies 273.15 K away, so what is lost is an ulp of the absolute temperature.
  test('°C to K to °C is the identity within an ulp of the absolute temperature', () => {
    fc.assert(
      fc.property(fc.double({ min: -273, max: 5000, noNaN: true }), (value) => {
        const kelvin = units.Cel.toSI(value);
        const ulp = Number.EPSILON * Math.max(kelvin, 273.15);
        expect(Math.abs(units.Cel.fromSI(kelvin) - value)).toBeLessThanOrEqual(2 * ulp);
      }),
    );
  });

  test('units of one dimension convert into each other; the first of each kind has the scale 1', () => {
    for (const unit of all) {
      const [first] = all.filter(({ kind }) => kind === unit.kind);
      expect(first!.scale, unit.kind).toBe(1);
      expect(unit.dimension, unit.id).toBe(first!.dimension);
    }
  });

  test.each([
    ['mS/cm', 'mS\u202fcm⁻¹', 'millisiemens per centimetre', '\\mathrm{mS\\,cm^{-1}}'],
    ['Ohm.cm2', 'Ω\u202fcm²', 'ohm square centimetres', '\\mathrm{\\Omega\\,cm^{2}}'],
    ['um', 'µm', 'micrometres', '\\mathrm{\\mu m}'],
    ['Cel', '°C', 'degrees Celsius', '\\mathrm{{}^{\\circ}C}'],
    ['kOhm', 'kΩ', 'kilohms', '\\mathrm{k\\Omega}'],
    ['1/h', 'h⁻¹', 'per hour', '\\mathrm{h^{-1}}'],
    ['cm3/mol', 'cm³\u202fmol⁻¹', 'cubic centimetres per mole', '\\mathrm{cm^{3}\\,mol^{-1}}'],
    [
      'mA.h/cm2',
      'mA\u202fh\u202fcm⁻²',
      'milliampere hours per square centimetre',
      '\\mathrm{mA\\,h\\,cm^{-2}}',
    ],
    [
      'Ohm.cm2/h0.5',
      'Ω\u202fcm²/√h',
      'ohm square centimetres per root hour',
      '\\mathrm{\\Omega\\,cm^{2}\\,h^{-1/2}}',
    ],
    ['%', '%', 'per cent', '\\mathrm{\\%}'],
    ['1', '', '', ''],
  ] as const)('%s is written, spoken and typeset', (id, label, spoken, tex) => {
    expect(units[id]).toMatchObject({ label, spoken, tex });
  });

  test('the label of every unit is its own', () => {
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  });

  test('words of the language are not units', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'Kelvin']) {
      expect(isUnitId(word), word).toBe(false);
    }
    expect(isUnitId('mS/cm')).toBe(true);
  });
});
