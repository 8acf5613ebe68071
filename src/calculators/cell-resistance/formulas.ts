import { fromSI } from '#units/convert';
import {
  amount,
  difference,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { StepOf } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import type { Part } from './stack.ts';

const [drop, voltage, current, resistance] = [
  product(symbol('currentDensity'), symbol('areaSpecificResistance')),
  symbol('cellVoltage'),
  symbol('currentDensity'),
  symbol('areaSpecificResistance'),
];
/** Voltage efficiency of a cycle. */
export const roundTrip = quotient(difference(voltage, drop), sum(voltage, drop));
const largestDrop = quotient(
  product(voltage, difference(number(1), symbol('targetEfficiency'))),
  sum(number(1), symbol('targetEfficiency')),
);

/** From the parts of the stack to all that follows from their sum. */
export function workingOf(parts: readonly Part[]): StepOf<typeof inputs, typeof outputs>[] {
  const terms = parts.map((part) =>
    amount(Number(fromSI(part.areaSpecificResistance, 'Ohm.cm2').toPrecision(5)), 'Ohm.cm2'),
  );
  return [
    {
      says: `Resistances in series, per area, at this temperature: ${parts.map((part) => part.name).join(', ')}`,
      gives: 'areaSpecificResistance',
      expression: sum(...terms),
    },
    { says: 'Voltage drop', gives: 'voltageDrop', expression: drop },
    {
      says: 'Heat per area',
      gives: 'heatFlux',
      expression: product(power(current, number(2)), resistance),
    },
    {
      says: 'Voltage efficiency of a discharge',
      gives: 'dischargeVoltageEfficiency',
      expression: difference(number(1), quotient(drop, voltage)),
    },
    {
      says: 'Voltage efficiency of a cycle',
      gives: 'roundTripVoltageEfficiency',
      expression: roundTrip,
    },
    {
      says: 'Largest current density for the target',
      gives: 'maximumCurrentDensity',
      expression: quotient(largestDrop, resistance),
    },
    {
      says: 'Largest resistance for the target',
      gives: 'maximumAreaSpecificResistance',
      expression: quotient(largestDrop, current),
    },
  ];
}
