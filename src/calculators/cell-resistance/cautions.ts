import type { Caution as AnyCaution, EstimatesOf, ValuesOf } from '#kit/model/definition.ts';
import { faradayConstant, gasConstant } from '#units/constants';
import { formatQuantity } from '#units/format';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Values = ValuesOf<typeof inputs>;
type Caution = AnyCaution<keyof typeof inputs>;

/** Below this difference (K) an activation energy changes nothing that could be seen. */
const sameTemperature = 2;

function unscaled({ layers, interfaces, temperature, referenceTemperature }: Values): Caution[] {
  if (Math.abs(temperature - referenceTemperature) < sameTemperature) return [];
  const rows = [...layers, ...interfaces];
  if (rows.every((row) => row.activationEnergy !== undefined)) return [];
  return [
    {
      text: 'Some rows have no activation energy: they keep the resistance of the reference temperature here, which in the cold makes the budget look better than it is.',
    },
  ];
}

/** Nobody aims so low; a fraction was typed under a percent sign. */
function lowTarget({ targetEfficiency }: Values): Caution[] {
  if (targetEfficiency > 0.01) return [];
  const [typed, meant] = [targetEfficiency, 100 * targetEfficiency].map(
    (share) => formatQuantity(share, { unit: '%', digits: 2 }).text,
  );
  const text = `The target is read as ${typed}. If a fraction was meant, type ${meant}, or set the unit to 1.`;
  return [{ input: 'targetEfficiency', text }];
}

/** Cautions for a budget: a missed target, a load the cell cannot carry, an overpotential beyond the linear range. */
export function cellCautions(values: Values, results: EstimatesOf<typeof outputs>): Caution[] {
  const cautions = [...unscaled(values), ...lowTarget(values)];
  const efficiency = results.roundTripVoltageEfficiency?.value ?? 1;
  const drop = results.voltageDrop?.value ?? 0;
  if ((results.dischargeVoltageEfficiency?.value ?? 1) <= 0) {
    cautions.push({
      text: 'The drop is as large as the cell voltage: at this load the cell delivers nothing. A resistance in Ω instead of Ω cm², or a current instead of a current density, does the same.',
    });
  } else if (efficiency < values.targetEfficiency) {
    cautions.push({ text: 'At this load the cell misses the target.' });
  }
  const linear = (gasConstant * values.temperature) / faradayConstant;
  if (values.interfaces.length > 0 && drop > 2 * linear) {
    cautions.push({
      text: 'If part of an interface is charge transfer, it is ohmic only for drops far below RT/F, about 26 mV at room temperature. Beyond that its share is overestimated here.',
    });
  }
  return cautions;
}
