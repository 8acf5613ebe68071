import { relativePermittivityFromCapacitance } from '#physics/relative-permittivity-from-capacitance';
import { formatNumber, formatQuantity } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf, ValuesOf } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Values = ValuesOf<typeof inputs>;
type Results = EstimatesOf<typeof outputs>;
type Caution = AnyCaution<keyof typeof inputs>;

/** A neighbouring pair of atoms, in metres: nothing is thinner. */
const atom = 1e-10;

/** One number of two. */
function missing({ bulkCapacitance, grainBoundaryCapacitance, grainSize }: Values): Caution[] {
  const [none, both] = [bulkCapacitance ?? grainBoundaryCapacitance, bulkCapacitance !== undefined];
  if (none === undefined) {
    if (grainSize === undefined) return [];
    const text = 'A grain size gives the thickness of a boundary only with both capacitances.';
    return [{ input: 'bulkCapacitance', text }];
  }
  const text = 'Both capacitances are needed for the boundaries’ own conductivity.';
  return [{ input: both ? 'grainBoundaryCapacitance' : 'bulkCapacitance', text }];
}

/** The ratio of the capacitances is the share of the length that the boundaries take. */
function shareOfBoundaries(share: number): Caution[] {
  const input = 'grainBoundaryCapacitance';
  if (share < 0.1) return [];
  const exchanged =
    'Are the two arcs exchanged, or is a capacitance in another unit? Or is the second arc that of an electrode?';
  if (share >= 1) {
    const text = `By these capacitances a boundary is ${formatNumber(share, 2)} times as thick as a grain, which it cannot be: capacitances go as one over the thickness, and a boundary is thin. Its conductivity and thickness mean nothing here. ${exchanged}`;
    return [{ input, text }];
  }
  const text = `Boundaries are thin, so that their capacitance is far above that of the grains: at least ten times. ${exchanged}`;
  return [{ input, text }];
}

/** A thickness that no boundary has, though the capacitances may be in order. */
function thickness({ grainSize }: Values, { grainBoundaryThickness: found }: Results): Caution[] {
  if (!found || !grainSize || found.value >= atom) return [];
  const shown = formatQuantity(found.value, { unit: 'nm', digits: 2 }).text;
  const text = `A boundary of ${shown} would be thinner than the distance of two atoms. The second arc is more likely that of an electrode or its double layer, or a capacitance is in another unit.`;
  return [{ input: 'grainBoundaryCapacitance', text }];
}

function grains({ grainSize, thickness: length }: Values): Caution[] {
  if (!grainSize || !length || grainSize < length) return [];
  const text =
    'A grain as large as the pellet is thick leaves no boundary across the current: the brick-layer model has nothing to say.';
  return [{ input: 'grainSize', text }];
}

/** The first arc is that of a condenser filled with the pellet: nothing in it has less than a vacuum. */
function permittivity({ bulkCapacitance, bulkResistance }: Values, results: Results): Caution[] {
  const conductivity = results.ionicConductivity?.value;
  if (!bulkCapacitance || !conductivity || !bulkResistance) return [];
  const found = relativePermittivityFromCapacitance({
    capacitance: bulkCapacitance,
    thickness: conductivity * bulkResistance,
    electrodeArea: 1,
  });
  if (found >= 1) return [];
  const text = `This capacitance is that of a material with a relative permittivity of ${formatNumber(found, 2)}, less than a vacuum has. It is not that of the grains of this pellet: check its unit, and thickness and area.`;
  return [{ input: 'bulkCapacitance', text }];
}

/** Arcs exchanged, one number of two, and boundaries that cannot be. */
export function grainBoundaryCautions(values: Values, results: Results): Caution[] {
  const { secondArc, grainBoundaryResistance, bulkCapacitance, grainBoundaryCapacitance } = values;
  if (secondArc === 'none' || grainBoundaryResistance === undefined) return [];
  const shared = [...grains(values), ...permittivity(values, results)];
  if (bulkCapacitance === undefined || grainBoundaryCapacitance === undefined) {
    return [...missing(values), ...shared];
  }
  const share = bulkCapacitance / grainBoundaryCapacitance;
  return [...shareOfBoundaries(share), ...thickness(values, results), ...shared];
}
