import {
  difference,
  number,
  product,
  quotient,
  root,
  sum,
  symbol,
  type Expression,
} from '#kit/model/expression.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Values } from './cell.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;
type Name = SymbolsOf<typeof inputs, typeof outputs>;

const one = number(1);
const byEfficiency = product(
  quotient(symbol('cellVoltage'), symbol('totalAreaSpecificResistance')),
  quotient(difference(one, symbol('targetEfficiency')), sum(one, symbol('targetEfficiency'))),
);

/** The limit by the efficiency, or what it and the other limits rest on. */
export function equation(values: Values): Equation<Name> {
  if (values.targetEfficiency !== undefined && values.loop === 'open') {
    return { left: 'maximumCurrentDensity', right: byEfficiency };
  }
  return {
    left: 'potentialBeyondWindow',
    right: difference(symbol('potentialVsLithium'), symbol('oxidationPotential')),
  };
}

function filmStep(values: Values): Step[] {
  const isPlain = values.rate === 'per-volt' && values.temperatures === 'same';
  if (!isPlain || values.potentialRateConstant === undefined) return [];
  if (!(values.potentialVsLithium > values.oxidationPotential)) return [];
  return [
    {
      says: 'Film after the time at the potential',
      gives: 'interphaseThickness',
      expression: root(
        product(
          number(2),
          symbol('potentialRateConstant'),
          symbol('potentialBeyondWindow'),
          symbol('time'),
        ),
      ),
    },
  ];
}

function resistanceStep(values: Values): Step[] {
  if (values.temperatures === 'other' || values.contact !== 'full') return [];
  const film: Expression<Name>[] =
    values.rate === 'per-volt' && values.potentialRateConstant === undefined
      ? []
      : [quotient(symbol('interphaseThickness'), symbol('interphaseIonicConductivity'))];
  return [
    {
      says: 'Resistances in series: lithium, electrolyte, cathode and film',
      gives: 'totalAreaSpecificResistance',
      expression: sum(
        symbol('lithiumAreaSpecificResistance'),
        quotient(symbol('thickness'), symbol('ionicConductivity')),
        symbol('cathodeAreaSpecificResistance'),
        ...film,
      ),
    },
  ];
}

function filamentStep(values: Values): Step[] {
  const isPlain = values.contact === 'full' && values.temperatures === 'same';
  const { fractureToughness, flawLength, localAreaSpecificResistance } = values;
  if (!isPlain || fractureToughness === undefined || flawLength === undefined) return [];
  const own = localAreaSpecificResistance !== undefined;
  return [
    {
      says: 'Current at which the flaw sees the overpotential that opens it',
      gives: 'filamentCurrentDensity',
      expression: quotient(
        symbol('fractureOverpotential'),
        symbol(own ? 'localAreaSpecificResistance' : 'lithiumAreaSpecificResistance'),
      ),
    },
  ];
}

/** From the window to the limits; steps whose symbols the fields do not hold as they count are left out. */
export function working(values: Values): Step[] {
  const efficiency: Step = {
    says: 'Largest current for the efficiency',
    gives: 'maximumCurrentDensity',
    expression: byEfficiency,
  };
  const hasTarget = values.targetEfficiency !== undefined && values.loop === 'open';
  return [
    {
      says: 'How far the cathode stands beyond the window',
      gives: 'potentialBeyondWindow',
      expression: difference(symbol('potentialVsLithium'), symbol('oxidationPotential')),
    },
    ...filmStep(values),
    ...resistanceStep(values),
    ...(hasTarget ? [efficiency] : []),
    ...filamentStep(values),
    {
      says: 'Heat of your cell',
      gives: 'heatFlux',
      expression: product(
        symbol('currentDensity'),
        symbol('currentDensity'),
        symbol(
          values.loop === 'closed'
            ? 'loopTotalAreaSpecificResistance'
            : 'totalAreaSpecificResistance',
        ),
      ),
    },
  ];
}
