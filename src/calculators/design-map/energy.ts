import { arealMass } from '#physics/areal-mass';
import { electrodeThickness } from '#physics/electrode-thickness';
import { energyDensity } from '#physics/energy-density';
import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';
import { specificEnergy } from '#physics/specific-energy';
import { stackThickness } from '#physics/stack-thickness';
import { requireNonNegative, requirePositive } from '#units/domain-error';
import type { Values } from './cell.ts';

/** kg/m³ of lithium metal. */
const lithiumDensity = 534;

/** What the energy needs, with its fields on the page. */
type Weighed = Required<
  Pick<
    Values,
    | 'specificCapacity'
    | 'activeMassFraction'
    | 'compositeDensity'
    | 'density'
    | 'lithiumThickness'
    | 'otherArealMass'
    | 'otherThickness'
  >
>;

const weighedOf = (values: Values) => values as Values & Record<keyof Weighed, number>;

function cathodeThickness(values: Values): number {
  const { arealCapacity, compositeDensity, activeMassFraction, specificCapacity } =
    weighedOf(values);
  requirePositive({ compositeDensity });
  return electrodeThickness({
    arealCapacity,
    density: compositeDensity,
    activeMassFraction,
    specificCapacity,
  });
}

/** Mass per area of the empty cell. */
export function arealMassOf(values: Values): number {
  const { thickness, density, lithiumThickness, compositeDensity, otherArealMass } =
    weighedOf(values);
  requirePositive({ density });
  requireNonNegative({ lithiumThickness, otherArealMass });
  return arealMass({
    thicknesses: [cathodeThickness(values), thickness, lithiumThickness],
    densities: [compositeDensity, density, lithiumDensity],
    weighedArealMasses: [otherArealMass],
  });
}

/** Energy per mass, and per volume of the empty and the charged cell, at the mean voltage without current. */
export function energiesOf(values: Values, lithiumMolarVolume: number) {
  if (values.energy === 'left') return {};
  const { thickness, lithiumThickness, otherThickness } = weighedOf(values);
  requireNonNegative({ lithiumThickness, otherThickness });
  const { arealCapacity, cellVoltage } = values;
  const layers = [cathodeThickness(values), thickness, lithiumThickness, otherThickness];
  const plated = lithiumThicknessGain({ arealCapacity, lithiumMolarVolume });
  const per = { arealCapacity, cellVoltage };
  return {
    specificEnergy: specificEnergy({ ...per, arealMass: arealMassOf(values) }),
    energyDensity: energyDensity({ ...per, thickness: stackThickness({ thicknesses: layers }) }),
    chargedEnergyDensity: energyDensity({
      ...per,
      thickness: stackThickness({ thicknesses: [...layers, plated] }),
    }),
  };
}
