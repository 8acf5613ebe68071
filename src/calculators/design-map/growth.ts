import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';
import { closedLoopThickness } from '#physics/closed-loop-thickness';
import { closedLoopTime } from '#physics/closed-loop-time';
import { potentialBeyondWindow } from '#physics/potential-beyond-window';
import { stackAreaSpecificResistance } from '#physics/stack-area-specific-resistance';
import type { Cell, Values } from './cell.ts';

/** The current through the film with its sign: charge pushes the potential up; nothing where it is not counted. */
export const signed = ({ current }: Values, currentDensity: number) =>
  current === 'charge' ? currentDensity : -currentDensity;

/** How far the cathode's surface stands beyond the oxidation limit before there is a film. */
export function drivingPotential(values: Values, cell: Cell, through: number): number {
  const { potentialVsLithium, oxidationPotential } = values;
  return potentialBeyondWindow({
    potentialVsLithium,
    oxidationPotential,
    currentDensity: through,
    interfacialAreaSpecificResistance: cell.cathode,
  });
}

/** Thickness of the film after a time with this current through it, zero for none. */
export function filmThickness(values: Values, cell: Cell, time: number, through: number): number {
  const potential = drivingPotential(values, cell, through);
  if (!cell.film || !(potential > 0)) return 0;
  return closedLoopThickness({
    ...cell.film,
    potentialBeyondWindow: potential,
    currentDensity: through,
    time,
  });
}

/** Time until the film has a thickness; for ever where it never has. */
export function filmTime(values: Values, cell: Cell, thickness: number, through: number): number {
  const potential = drivingPotential(values, cell, through);
  if (!cell.film || !(potential > 0)) return Infinity;
  const { interphaseIonicConductivity } = cell.film;
  const share = (through * thickness) / (interphaseIonicConductivity * potential);
  if (!(share > -1)) return Infinity;
  return closedLoopTime({
    ...cell.film,
    potentialBeyondWindow: potential,
    currentDensity: through,
    interphaseThickness: thickness,
  });
}

/** Resistance of the cathode interface under a film. */
export function interfaceWith(cell: Cell, thickness: number): number {
  if (!cell.film) return cell.cathode;
  return agedAreaSpecificResistance({
    initialAreaSpecificResistance: cell.cathode,
    interphaseThickness: thickness,
    interphaseIonicConductivity: cell.film.interphaseIonicConductivity,
  });
}

/** Resistance of the whole cell under a film. */
export function resistanceWith(values: Values, cell: Cell, thickness: number): number {
  return stackAreaSpecificResistance({
    thicknesses: [values.thickness],
    ionicConductivities: [cell.conductivity],
    interfaceAreaSpecificResistances: [
      interfaceWith(cell, thickness),
      cell.lithium,
      cell.constriction,
    ],
  });
}
