import { faradayConstant, gasConstant } from '#units/constants';
import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import type { Values } from './cell.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

/** Below this difference (K) an activation energy changes nothing that could be seen. */
const sameTemperature = 2;

function windows(values: Values, { potentialBeyondWindow }: Results): Caution[] {
  const { windowOrigin, oxidationPotential, reductionPotential, potentialVsLithium } = values;
  const beyond = potentialBeyondWindow?.value ?? 0;
  const cautions: Caution[] = [];
  if (windowOrigin === 'computed' && beyond > 0) {
    const text =
      'The cathode stands beyond a computed window. That says that a film can form, not that the cell fails: what it costs is in the resistance, and only as good as the rate.';
    cautions.push({ input: 'windowOrigin', text });
  }
  if (windowOrigin === 'measured' && beyond > 0) {
    const text =
      'The cathode stands beyond the measured window at every current: the window is no boundary on this map, and the film pays for it. On inert metal a window often comes out too wide.';
    cautions.push({ input: 'windowOrigin', text });
  }
  if (Math.max(oxidationPotential, reductionPotential ?? 0, potentialVsLithium) > 7) {
    const text =
      'More than 7 V against lithium: were these millivolts, or energies per formula unit? A potential is the energy per electron, so divide the energy of a reaction by the lithium it exchanges.';
    cautions.push({ input: 'oxidationPotential', text });
  }
  return cautions;
}

function temperatures(values: Values): Caution[] {
  const { temperature = 0, referenceTemperature = 0 } = values;
  const isNear = Math.abs(temperature - referenceTemperature) < sameTemperature;
  if (values.temperatures === 'same' || isNear) return [];
  const energies = [
    values.activationEnergy,
    values.rateActivationEnergy,
    values.filmActivationEnergy,
    values.cathodeActivationEnergy,
    values.lithiumActivationEnergy,
  ];
  const given = energies.filter((energy) => energy !== undefined);
  const cautions: Caution[] = [];
  if (given.length < energies.length) {
    const text =
      'What has no activation energy keeps the value of the other temperature. A hot cell then looks too long-lived where that is the growth, a cold one too good where it is a resistance.';
    cautions.push({ input: 'temperatures', text });
  }
  if (given.length > 2 && new Set(given).size === 1) {
    const text =
      'One activation energy stands for all. Interfaces, film and electrolyte have their own; in the cold the largest decides.';
    cautions.push({ input: 'activationEnergy', text });
  }
  const text =
    'Toughness, contact, window and electronic conductivity are not carried: enter their values at the temperature of the cell.';
  return [...cautions, { text }];
}

function contacts(values: Values): Caution[] {
  if (values.contact === 'full') return [];
  const cautions: Caution[] = [];
  const { pressure = 0, hardness = 1, contactRadius, measuredPressure = 1 } = values;
  if (values.contact === 'pressure') {
    const text =
      pressure >= hardness
        ? 'The pressure reaches the hardness: the rule has nothing to say there but full contact.'
        : 'Pressure over hardness is a rule of thumb. Lithium creeps into contact with time, and loses it on stripping; resistance of a pressed argyrodite was measured to go with the pressure to the power −0.5, not −1.';
    cautions.push({ input: 'pressure', text });
  } else {
    const text =
      'A fraction found on one foil, face and pressure is that of these. Another foil has another.';
    cautions.push({ input: 'contactFraction', text });
  }
  if (values.contact === 'curve' && Math.abs(Math.log(pressure / measuredPressure)) > Math.log(3)) {
    const text =
      'The pressure lies more than a factor of three from the one at which the fraction was found: a power law is no better than the points it went through.';
    cautions.push({ input: 'pressure', text });
  }
  if (contactRadius === undefined) {
    const text =
      'Without the radius of the spots the narrowing of the current costs nothing here: the resistance is too low.';
    cautions.push({ input: 'contactRadius', text });
  }
  return cautions;
}

function loops(values: Values, { interphaseThickness, loopThickness }: Results): Caution[] {
  const [open, closed] = [interphaseThickness?.value ?? 0, loopThickness?.value ?? 0];
  const cautions: Caution[] = [];
  if (open > 0 && Math.abs(closed / open - 1) > 0.3 && values.loop === 'open') {
    const text =
      'Your current would change the film by more than 30 %: the film hardly conducts, and the map without that shift is a sketch. Let it count the shift.';
    cautions.push({ input: 'loop', text });
  }
  const isBare = values.rate === 'per-volt' && values.potentialRateConstant === undefined;
  if (!isBare && Math.max(open, closed) > 10e-6) {
    const text =
      'A film of more than 10 µm is no film any more. Check whether the rate was per second: an hour is 3600 of them.';
    cautions.push({ input: 'potentialRateConstant', text });
  }
  if (Math.max(open, closed) > 0 && Math.max(open, closed) < 0.5e-9) {
    const text =
      'Below half a nanometre there is not one unit cell: the law of growth has no meaning.';
    cautions.push({ input: 'potentialRateConstant', text });
  }
  return cautions;
}

function films({ interphaseThickness }: Results): Caution[] {
  const thickness = interphaseThickness?.value ?? 0;
  if (!(thickness > 0 && thickness < 3e-9)) return [];
  const text =
    'Electrons tunnel through a few nanometres. A film this thin grows faster than transport through it says.';
  return [{ input: 'potentialRateConstant', text }];
}

function lithium(values: Values): Caution[] {
  const cautions: Caution[] = [];
  const { fractureToughness, flawLength, thickness, supersaturation } = values;
  if (fractureToughness !== undefined && fractureToughness > 2e7) {
    const text =
      'More than 20 MPa √m is the toughness of a metal. Was the root of the metre mistaken for the root of a millimetre (a factor of 32) or of a micrometre (1000)?';
    cautions.push({ input: 'fractureToughness', text });
  }
  if (flawLength !== undefined && flawLength >= thickness) {
    const text = 'The flaw is as long as the electrolyte is thick: it has gone through.';
    cautions.push({ input: 'flawLength', text });
  }
  if (supersaturation !== undefined) {
    const text =
      'The supersaturation is not measured anywhere. Between 1.03 and 11 the limit by voids moves by a factor of 300: show both ends, not one number.';
    cautions.push({ input: 'supersaturation', text });
  }
  return cautions;
}

function lives({ life, dutyShare = 0 }: Values): Caution[] {
  if (life === 'hours' || dutyShare <= 1) return [];
  const text = 'A share of more than 100 %: all of the time is taken.';
  return [{ input: 'dutyShare', text }];
}

function loads(values: Values, results: Results): Caution[] {
  const own = results.currentDensity?.value ?? 0;
  const drop = own * (results.totalAreaSpecificResistance?.value ?? 0);
  const cautions: Caution[] = [];
  if (drop > values.cellVoltage) {
    const text =
      'At your current the resistance takes more than the whole voltage. A resistance in Ω in place of Ω cm² does that.';
    cautions.push({ text });
  }
  if (values.lithiumAreaSpecificResistance === 0 && values.cathodeAreaSpecificResistance > 0) {
    const text =
      'All resistance of the interfaces stands where the film grows: the shift of its potential by the current is an upper bound.';
    cautions.push({ input: 'lithiumAreaSpecificResistance', text });
  }
  const { targetEfficiency } = values;
  if (targetEfficiency !== undefined && targetEfficiency <= 0.01) {
    const text = 'The target is read as per cent. If a fraction was meant, set the unit to 1.';
    cautions.push({ input: 'targetEfficiency', text });
  }
  const thermal = (gasConstant * (values.temperature ?? 298.15)) / faradayConstant;
  if (own * values.cathodeAreaSpecificResistance > 4 * thermal) {
    const text =
      'The cathode interface alone takes more than a hundred millivolts. Charge transfer is no longer ohmic there, and its share is overestimated.';
    cautions.push({ input: 'cathodeAreaSpecificResistance', text });
  }
  return cautions;
}

/** Broken assumptions and likely slips of a design. */
export function cautionsOf(values: Values, results: Results): Caution[] {
  return [
    ...windows(values, results),
    ...contacts(values),
    ...temperatures(values),
    ...loops(values, results),
    ...films(results),
    ...lithium(values),
    ...lives(values),
    ...loads(values, results),
  ];
}
