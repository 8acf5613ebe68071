import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import { difference, number, power, product, quotient, symbol } from '#kit/model/expression.ts';
import type { Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;
type Expression = Step['expression'];

const volumeStep: Step = {
  says: 'Volume of a disc',
  gives: 'pelletVolume',
  expression: quotient(
    product(symbol('pi'), power(symbol('pelletDiameter'), number(2)), symbol('thickness')),
    number(4),
  ),
};

const densityStep: Step = {
  says: 'Density of the pellet: mass by volume',
  gives: 'density',
  expression: quotient(symbol('pelletMass'), symbol('pelletVolume')),
};

const crystalStep: Step = {
  says: 'Density of the crystal: mass of what is in a cell, by its volume',
  gives: 'crystalDensity',
  expression: quotient(
    product(symbol('formulaUnitsPerCell'), symbol('molarMass')),
    product(symbol('avogadroConstant'), symbol('unitCellVolume')),
  ),
};

const relativeStep: Step = {
  says: 'Relative density',
  gives: 'relativeDensity',
  expression: quotient(symbol('density'), symbol('crystalDensity')),
};

const porosityStep: Step = {
  says: 'Porosity: what is missing to the crystal',
  gives: 'porosity',
  expression: difference(number(1), symbol('relativeDensity')),
};

/** The three edges, those left out as long as a. */
function edges({ latticeConstantB, latticeConstantC }: Values): Expression {
  const a = symbol('latticeConstantA');
  const b = latticeConstantB === undefined ? a : symbol('latticeConstantB');
  const c = latticeConstantC === undefined ? a : symbol('latticeConstantC');
  return b === a && c === a ? power(a, number(3)) : product(a, b, c);
}

/** Angles enter through their cosines, for which the working has a number. */
function cellStep(values: Values, volume: number | undefined): Step {
  const { latticeAngleAlpha, latticeAngleBeta, latticeAngleGamma } = values;
  const angles = [latticeAngleAlpha, latticeAngleBeta, latticeAngleGamma];
  if (volume === undefined || angles.every((angle) => angle === undefined)) {
    return { says: 'Volume of the unit cell', gives: 'unitCellVolume', expression: edges(values) };
  }
  const a = values.latticeConstantA as number;
  const box = a * (values.latticeConstantB ?? a) * (values.latticeConstantC ?? a);
  return {
    says: 'Volume of the unit cell: edges times √(1 − cos² α − cos² β − cos² γ + 2 cos α cos β cos γ)',
    gives: 'unitCellVolume',
    expression: product(edges(values), number(Number((volume / box).toPrecision(8)))),
  };
}

/** Relative density in what was measured. */
export function equation({ form }: Values): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  const crystal = symbol('crystalDensity');
  const mass = symbol('pelletMass');
  if (form === 'volume') {
    const right = quotient(mass, product(symbol('pelletVolume'), crystal));
    return { left: 'relativeDensity', right };
  }
  const disc = product(symbol('pi'), power(symbol('pelletDiameter'), number(2)));
  const right = quotient(product(number(4), mass), product(disc, symbol('thickness'), crystal));
  return { left: 'relativeDensity', right };
}

export function working(values: Values, details: { cell?: number } = {}): Step[] {
  return [
    ...(values.form === 'disc' ? [volumeStep] : []),
    densityStep,
    ...(values.crystal === 'cell' ? [cellStep(values, details.cell), crystalStep] : []),
    relativeStep,
    porosityStep,
  ];
}
