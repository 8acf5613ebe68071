import { describe, expect, test } from 'vitest';
import { isQuantityId, quantities } from '#units/quantities';
import { units } from '#units/units';

const all = Object.values(quantities);

describe('quantities', () => {
  test('the units of a quantity share its dimension, and its SI unit has the scale 1', () => {
    for (const { id, unit, units: choices } of all) {
      expect(units[unit].scale, id).toBe(1);
      for (const choice of choices) expect(units[choice].dimension, id).toBe(units[unit].dimension);
    }
  });

  test('a reader may choose the SI unit, and no unit stands twice in a menu', () => {
    for (const { id, unit, units: choices } of all) {
      const scales = choices.map((choice) => units[choice].scale);
      expect(scales, id).toContain(1);
      expect(choices.includes(unit) || scales.includes(1), id).toBe(true);
      expect(new Set(choices).size, id).toBe(choices.length);
    }
  });

  test('the names that settle a trap are there with their SI units', () => {
    const table = [
      ['ionicConductivity', 'σ', 'S/m'],
      ['areaSpecificResistance', 'ASR', 'Ohm.m2'],
      ['activationEnergy', 'E_a', 'J/mol'],
      ['parabolicRateConstant', 'k', 'm2/s'],
      ['criticalCurrentDensity', 'j_CCD', 'A/m2'],
      ['transferenceNumber', 't₊', '1'],
      ['molarFlux', 'N', 'mol/m2/s'],
      ['currentDensity', 'j', 'A/m2'],
      ['potentialVsLithium', 'E', 'V'],
    ] as const;
    for (const [id, symbol, unit] of table) expect(quantities[id]).toMatchObject({ symbol, unit });
  });

  test('names are words: of the id, or written out', () => {
    expect(quantities.bulkResistance.name).toBe('bulk resistance');
    expect(quantities.grainBoundaryResistance.name).toBe('grain-boundary resistance');
    expect(quantities.totalAreaSpecificResistance.name).toBe('total area-specific resistance');
    expect(quantities.potentialVsLithium.name).toBe('potential against Li⁺/Li');
    for (const { id, name } of all) expect(name, id).toMatch(/^[\p{L}⁺’/ -]+$/u);
  });

  test('words of the language are not quantities', () => {
    for (const word of ['constructor', '__proto__', 'valueOf', 'asr']) {
      expect(isQuantityId(word), word).toBe(false);
    }
    expect(isQuantityId('bulkResistance')).toBe(true);
  });
});
