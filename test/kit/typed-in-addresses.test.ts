import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { readState } from '../../src/kit/model/read-state.ts';
import { SessionCache } from '../../src/kit/model/session-cache.ts';
import { furtherTypedTexts } from '../units/further-typed-texts.ts';
import { instrumentTypedTexts } from '../units/instrument-typed-texts.ts';
import { typedTexts } from '../units/typed-texts.ts';

/** A field for each quantity, with what brings it up. */
const fields: Record<string, readonly [calculator: string, key: string, under?: string]> = {
  bulkResistance: ['conductivity', 'bulkResistance'],
  porosity: ['conductivity', 'porosity'],
  temperature: ['conductivity', 'temperature'],
  thickness: ['conductivity', 'thickness'],
  time: ['interphase-fit', 'predictAt'],
  ionicConductivity: ['interfacial-resistance', 'ionicConductivity'],
  conductivity: ['interfacial-resistance', 'ionicConductivity'],
  activationEnergy: ['arrhenius', 'activationEnergy', 'model=known&'],
  pelletMass: ['pellet-density', 'pelletMass'],
  crystalDensity: ['pellet-density', 'crystalDensity', 'crystal=given&'],
  latticeConstantA: ['pellet-density', 'latticeConstantA', 'crystal=cell&'],
  latticeAngleAlpha: ['pellet-density', 'latticeAngleAlpha', 'crystal=cell&'],
  molarMass: ['pellet-density', 'molarMass', 'crystal=cell&'],
  currentDensity: ['nernst-planck', 'currentDensity', 'question=profile&load=constant&'],
  arealCapacity: ['design-map', 'arealCapacity'],
  pressure: ['design-map', 'pressure', 'contact=pressure&'],
  fractureToughness: ['design-map', 'fractureToughness'],
  potentialRateConstant: ['design-map', 'potentialRateConstant', 'rate=per-volt&'],
  arealMass: ['design-map', 'otherArealMass', 'energy=counted&'],
  specificEnergy: ['design-map', 'targetSpecificEnergy', 'energy=counted&'],
  cycleNumber: ['capacity-fade', 'cycleNumber', 'from=numbers&'],
  specificCapacity: ['capacity-fade', 'specificCapacity', 'from=numbers&'],
  coulombicEfficiency: ['capacity-fade', 'coulombicEfficiency', 'from=efficiency&'],
  steadyStateCurrent: ['direct-current-polarisation', 'steadyStateCurrent', 'readings=number&'],
  appliedVoltage: ['direct-current-polarisation', 'appliedVoltage'],
  diffusionCoefficient: [
    'nernst-planck',
    'diffusionCoefficient',
    'question=profile&mobileIons=both&transport=salt&',
  ],
  initialConcentration: ['nernst-planck', 'initialConcentration', 'question=profile&'],
  transferenceNumber: [
    'nernst-planck',
    'transferenceNumber',
    'question=profile&mobileIons=both&transport=salt&',
  ],
  rate: ['cell-resistance', 'rate', 'load=rate&'],
  areaSpecificResistance: ['interphase-growth', 'initialAreaSpecificResistance'],
  parabolicRateConstant: ['interphase-growth', 'parabolicRateConstant', 'rate=given&'],
  linearRateConstant: ['interphase-growth', 'linearRateConstant', 'law=linear&'],
};

const known = [...typedTexts, ...furtherTypedTexts, ...instrumentTypedTexts].filter(
  ([quantity]) => quantity in fields,
);

describe.each(known)('an address with %s [%s]', (quantity, _, texts) => {
  const [id, key, under = ''] = fields[quantity] ?? ['', ''];
  const calculator = calculators.get(id) as AnyCalculator;
  // Without a unit a share is a plain number in an address, and 8 none of a porosity.
  const given = texts.filter(([text]) => quantity !== 'porosity' || text !== '8');

  it.each(given.map((each) => [each[0], each] as const))(
    '%s: reads what a field reads',
    (_, [text, value, uncertainty]) => {
      const query = `${under}${key}=${encodeURIComponent(text)}`;
      const { state } = queryToState(calculator, query);
      const { values, uncertainties, problems } = readState(calculator, state, new SessionCache());
      if (value === undefined) return expect(problems[key]).toBeTruthy();
      expect(problems[key]).toBeUndefined();
      // A few roundings of doubles; the numbers by hand are exact.
      expect(Math.abs((values[key] as number) / value - 1)).toBeLessThan(1e-12);
      const width = uncertainties[key] ?? 0;
      expect(Math.abs(width - (uncertainty ?? 0))).toBeLessThanOrEqual(1e-12 * (uncertainty ?? 0));
    },
  );
});
