import { crystalDensity } from '#physics/crystal-density';
import { densityOfBody } from '#physics/density-of-body';
import { discArea } from '#physics/disc-area';
import { porosityFromDensity } from '#physics/porosity-from-density';
import { unitCellVolume } from '#physics/unit-cell-volume';
import { requirePositive } from '#units/domain-error';
import { blame } from '#kit/model/blame.ts';
import type { ValuesOf } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';

export type Values = ValuesOf<typeof inputs>;

const rightAngle = Math.PI / 2;

function volumeOf({ form, pelletVolume, pelletDiameter, thickness }: Values): number {
  if (form === 'volume') return pelletVolume as number;
  const height = thickness as number;
  requirePositive({ thickness: height });
  const area = blame<keyof typeof inputs>({ diameter: 'pelletDiameter' })(() =>
    discArea({ diameter: pelletDiameter as number }),
  );
  return area * height;
}

/** The unit cell; a side or an angle that is not given is that of a cubic one. */
function cellOf(values: Values): number {
  const latticeConstantA = values.latticeConstantA as number;
  return unitCellVolume({
    latticeConstantA,
    latticeConstantB: values.latticeConstantB ?? latticeConstantA,
    latticeConstantC: values.latticeConstantC ?? latticeConstantA,
    latticeAngleAlpha: values.latticeAngleAlpha ?? rightAngle,
    latticeAngleBeta: values.latticeAngleBeta ?? rightAngle,
    latticeAngleGamma: values.latticeAngleGamma ?? rightAngle,
  });
}

function crystalOf(values: Values) {
  if (values.crystal === 'given') return { crystalDensity: values.crystalDensity as number };
  const cell = cellOf(values);
  const density = crystalDensity({
    formulaUnitsPerCell: values.formulaUnitsPerCell as number,
    molarMass: values.molarMass as number,
    unitCellVolume: cell,
  });
  return { crystalDensity: density, unitCellVolume: cell };
}

/** How dense a pellet is, by itself and against its crystal. SI. */
export function compute(values: Values) {
  const pelletVolume = volumeOf(values);
  const density = densityOfBody({ pelletMass: values.pelletMass, pelletVolume });
  const crystal = crystalOf(values);
  const porosity = porosityFromDensity({ density, crystalDensity: crystal.crystalDensity });
  return {
    density,
    ...crystal,
    relativeDensity: density / crystal.crystalDensity,
    porosity,
    pelletVolume: values.form === 'disc' ? pelletVolume : undefined,
    details: { cell: values.crystal === 'cell' ? cellOf(values) : undefined },
  };
}
