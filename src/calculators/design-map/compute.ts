import { currentDensityFromRate } from '#physics/current-density-from-rate';
import { decompositionDrivingForce } from '#physics/decomposition-driving-force';
import { heatFlux } from '#physics/heat-flux';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { selfDischargeTime } from '#physics/self-discharge-time';
import { requirePositive } from '#units/domain-error';
import { cellOf, type Cell, type Values } from './cell.ts';
import { requireMeaningful } from './domain.ts';
import { energiesOf } from './energy.ts';
import {
  drivingPotential,
  filmThickness,
  interfaceWith,
  resistanceWith,
  signed,
} from './growth.ts';
import {
  bindingLimit,
  isOutOfReach,
  leakOf,
  limitsOf,
  lithiumMolarVolume,
  openingOverpotential,
  type LimitId,
} from './limits.ts';

/** The reader’s own point of the map, SI. */
export interface Place {
  currentDensity: number;
  time: number;
}

/** Current density and hours at the potential that the reader asks for. */
export function placeOf(values: Values): Place {
  const { arealCapacity, load, currentDensity = 0, currentRate = 0 } = values;
  if (load === 'rate') requirePositive({ currentRate });
  else requirePositive({ currentDensity });
  const { time = 0, calendarTime = 0, dutyShare = 0 } = values;
  if (values.life === 'hours') requirePositive({ time });
  else requirePositive({ calendarTime, dutyShare });
  return {
    currentDensity:
      load === 'rate'
        ? currentDensityFromRate({ arealCapacity, rate: currentRate })
        : currentDensity,
    time: values.life === 'hours' ? time : calendarTime * Math.min(1, dutyShare),
  };
}

function potentialsOf(values: Values, cell: Cell, through: number) {
  const { potentialVsLithium, oxidationPotential, reductionPotential } = values;
  // At the lithium the electrolyte is reduced: plating lowers the potential there by j ASR.
  const lithium = reductionPotential === undefined ? {} : { at: reductionPotential };
  return {
    potentialBeyondWindow: drivingPotential(values, cell, 0),
    shiftedPotentialBeyondWindow: drivingPotential(values, cell, through),
    lithiumPotentialBeyondWindow: lithium.at,
    shiftedLithiumPotentialBeyondWindow:
      lithium.at === undefined ? undefined : lithium.at + through * cell.lithium,
    reactionEnergy: decompositionDrivingForce({
      potentialVsLithium,
      // Without a lower limit the cathode is nowhere below it.
      reductionPotential: reductionPotential ?? Math.min(potentialVsLithium, oxidationPotential),
      oxidationPotential,
    }),
  };
}

function leakage(values: Values) {
  const leakageCurrentDensity = leakOf(values);
  if (leakageCurrentDensity === undefined) return {};
  const { arealCapacity } = values;
  return {
    leakageCurrentDensity,
    selfDischargeTime: selfDischargeTime({ arealCapacity, leakageCurrentDensity }),
  };
}

/** What binds, and everything it follows from. */
export function compute(values: Values) {
  requireMeaningful(values);
  const cell = cellOf(values);
  const { currentDensity, time } = placeOf(values);
  const through = signed(values, currentDensity);
  const interphaseThickness = filmThickness(values, cell, time, 0);
  const loopThickness = filmThickness(values, cell, time, through);
  const areaSpecificResistance = resistanceWith(values, cell, interphaseThickness);
  const loopResistance = resistanceWith(values, cell, loopThickness);
  const counted = values.loop === 'closed' ? loopResistance : areaSpecificResistance;
  const load = { currentDensity, areaSpecificResistance: counted };
  const limits = limitsOf(values, cell);
  const at = (id: LimitId) => limits.find((limit) => limit.id === id)?.current(time);
  const life = Math.min(
    ...limits.filter(({ side }) => side === 'below').map(({ until }) => until(currentDensity)),
  );
  const maximumCurrentDensity = at('efficiency');
  return {
    allowedCurrentDensity: isOutOfReach(values)
      ? undefined
      : bindingLimit(limits, time)?.current(time),
    maximumCurrentDensity,
    maximumRate:
      maximumCurrentDensity === undefined
        ? undefined
        : maximumCurrentDensity / values.arealCapacity,
    filamentCurrentDensity: at('filament'),
    voidCurrentDensity: at('void'),
    energyCurrentDensity: at('energy'),
    heatCurrentDensity: at('heat'),
    windowCurrentDensity: at('window'),
    currentDensity,
    time,
    timeToLimit: life > 0 && Number.isFinite(life) && !isOutOfReach(values) ? life : undefined,
    ...potentialsOf(values, cell, through),
    interphaseThickness,
    loopThickness,
    interfacialAreaSpecificResistance: interfaceWith(cell, interphaseThickness),
    totalAreaSpecificResistance: areaSpecificResistance,
    loopTotalAreaSpecificResistance: loopResistance,
    fractureOverpotential: openingOverpotential(values),
    roundTripVoltageEfficiency: roundTripVoltageEfficiency({
      ...load,
      cellVoltage: values.cellVoltage,
    }),
    heatFlux: heatFlux(load),
    ...leakage(values),
    ...energiesOf(values, lithiumMolarVolume),
    details: { contactFraction: cell.contactFraction },
  };
}

export type Details = ReturnType<typeof compute>['details'];
