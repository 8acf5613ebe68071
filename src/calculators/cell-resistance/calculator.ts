import { currentDensityFromRate } from '#physics/current-density-from-rate';
import { dischargeVoltageEfficiency } from '#physics/discharge-voltage-efficiency';
import { heatFlux } from '#physics/heat-flux';
import { maximumAreaSpecificResistance } from '#physics/maximum-area-specific-resistance';
import { maximumCurrentDensity } from '#physics/maximum-current-density';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { voltageDrop } from '#physics/voltage-drop';
import { requirePositive } from '#units/domain-error';
import { defineCalculator, type ValuesOf } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { cellCautions } from './cautions.ts';
import { examples } from './examples.ts';
import { roundTrip, workingOf } from './formulas.ts';
import { stackAt, totalOf, type Part } from './stack.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** The stack of the fields, at the temperature asked for. */
function stackOf(values: ValuesOf<typeof inputs>): Part[] {
  const { layers, interfaces, temperature, referenceTemperature } = values;
  return stackAt(layers, interfaces, temperature, referenceTemperature);
}

export default defineCalculator({
  id: 'cell-resistance',
  title: 'Resistance budget of a cell',
  version: 1,
  inputs,
  outputs,
  heavy: ({ texts }) => [texts.layers, texts.interfaces].some((rows = '') => countRows(rows) > 300),
  compute(values) {
    const { cellVoltage, targetEfficiency } = values;
    const parts = stackOf(values);
    const areaSpecificResistance = totalOf(parts);
    const currentDensity =
      values.load === 'rate'
        ? currentDensityFromRate({
            arealCapacity: values.arealCapacity as number,
            rate: values.rate as number,
          })
        : (values.currentDensity as number);
    requirePositive(values.load === 'rate' ? { rate: values.rate as number } : { currentDensity });
    const load = { currentDensity, areaSpecificResistance };
    return {
      areaSpecificResistance,
      currentDensity,
      voltageDrop: voltageDrop(load),
      heatFlux: heatFlux(load),
      dischargeVoltageEfficiency: dischargeVoltageEfficiency({ ...load, cellVoltage }),
      roundTripVoltageEfficiency: roundTripVoltageEfficiency({ ...load, cellVoltage }),
      maximumCurrentDensity: maximumCurrentDensity({
        cellVoltage,
        targetEfficiency,
        areaSpecificResistance,
      }),
      maximumAreaSpecificResistance: maximumAreaSpecificResistance({
        cellVoltage,
        targetEfficiency,
        currentDensity,
      }),
      details: { parts },
    };
  },
  equation: () => ({ left: 'roundTripVoltageEfficiency', right: roundTrip }),
  working: (values) => workingOf(stackOf(values)),
  cautions: cellCautions,
  examples,
  comparesWithLiterature: false,
  references: ['randau2020', 'newman2021', 'gum2008'],
});
