import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/kit/model/session.ts';
import { opened } from './opened.ts';

const { calculator, cautions: says } = opened('design-map');

const other = 'temperatures=other';

describe('what design-map refuses and cautions', () => {
  it.each<[query: string, field: string, text: RegExp]>([
    ['thickness=0 um', 'thickness', /greater than zero/],
    ['ionicConductivity=0 mS/cm', 'ionicConductivity', /greater than zero/],
    ['interphaseIonicConductivity=0 S/cm', 'interphaseIonicConductivity', /greater than zero/],
    ['potentialRateConstant=0 cm2/s/V', 'potentialRateConstant', /greater than zero/],
    ['time=0 h', 'time', /greater than zero/],
    // exp(−E/k_BT) of 0.3 eV is 10⁻³⁰² at 5 K against room temperature: a temperature, not a rate, is the slip.
    [`${other}&temperature=1 K&rateActivationEnergy=0.5 eV`, 'temperature', /so low/],
    [`${other}&temperature=1 K&filmActivationEnergy=0.3 eV`, 'temperature', /so low/],
    [`${other}&temperature=5 K&activationEnergy=0.3 eV`, 'temperature', /so low/],
    [`${other}&temperature=5 K&cathodeActivationEnergy=0.3 eV`, 'temperature', /so low/],
    [`${other}&temperature=5 K&lithiumActivationEnergy=0.3 eV`, 'temperature', /so low/],
    [
      `${other}&referenceTemperature=1 K&rateActivationEnergy=0.5 eV`,
      'referenceTemperature',
      /low/,
    ],
    [`${other}&rateActivationEnergy=500 eV`, 'rateActivationEnergy', /so large/],
    ['currentDensity=-1 mA/cm2', 'currentDensity', /greater than zero/],
    ['reductionPotential=3 V', 'reductionPotential', /not be above/],
    ['rate=at-potential&measuredPotential=2 V', 'measuredPotential', /beyond the oxidation/],
    ['contact=given&contactFraction=120 %', 'contactFraction', /between 0 and 100/],
    ['contact=pressure&hardness=0 MPa', 'hardness', /greater than zero/],
    ['contact=curve&contactFraction=120 %', 'contactFraction', /between 0 and 100/],
    ['contact=curve&measuredPressure=0 MPa', 'measuredPressure', /greater than zero/],
    ['contact=curve&contactExponent=-1 1', 'contactExponent', /negative/],
    ['flawLength=0 um', 'flawLength', /greater than zero/],
    ['targetEfficiency=100 %', 'targetEfficiency', /between 0 and 100/],
    ['supersaturation=1 1', 'supersaturation', /exceed one/],
    ['heatLimit=0 mW/cm2', 'heatLimit', /greater than zero/],
    ['electronicConductivity=0 S/cm', 'electronicConductivity', /greater than zero/],
    ['density=0 g/cm3', 'density', /greater than zero/],
    ['activeMassFraction=120 %', 'activeMassFraction', /exceed one/],
    ['temperatures=other&temperature=-300 Cel', 'temperature', /absolute zero/],
    ['reductionPotential=1.71 V&potentialVsLithium=4 mA', 'potentialVsLithium', /potential/],
  ])('%s: %s', (query, field, text) => {
    const { evaluation } = openSession(calculator, query);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(text);
  });

  it.each<[query: string, text: RegExp]>([
    ['', /computed window.*not that the cell fails/],
    ['windowOrigin=measured', /beyond the measured window/],
    ['oxidationPotential=192 V', /energies per formula unit/],
    ['temperatures=other', /no activation energy keeps/],
    [
      'temperatures=other&activationEnergy=0.3 eV&rateActivationEnergy=0.3 eV&filmActivationEnergy=0.3 eV&cathodeActivationEnergy=0.3 eV&lithiumActivationEnergy=0.3 eV',
      /One activation energy stands for all/,
    ],
    ['contact=pressure', /rule of thumb/],
    ['contact=given', /Another foil/],
    ['contact=curve&pressure=5 MPa', /factor of three/],
    ['interphaseIonicConductivity=1e-9 S/cm&currentDensity=3 mA/cm2', /hardly conducts/],
    ['potentialRateConstant=1e-10 cm2/s/V', /per second/],
    ['potentialRateConstant=1e-22 cm2/s/V', /tunnel|unit cell/],
    ['flawLength=30 um', /gone through/],
    ['lithiumAreaSpecificResistance=0 Ohm.cm2', /upper bound/],
    ['fractureToughness=300 MPa.m0.5', /root of a millimetre/],
    ['supersaturation=2 1', /not measured anywhere/],
    ['life=years&dutyShare=120 %', /more than 100 %/],
    ['currentDensity=100 mA/cm2', /more than the whole voltage/],
  ])('%s', (query, text) => {
    expect(says(query)).toMatch(text);
  });
});
