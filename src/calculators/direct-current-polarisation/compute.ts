import { electronicConductivity } from '#physics/electronic-conductivity';
import { ionicTransportNumber } from '#physics/ionic-transport-number';
import { fitLine } from '#statistics/fitted-line';
import { DomainError, requirePositive } from '#units/domain-error';
import type { ComputeContext, Estimate, ValuesOf } from '#kit/model/definition.ts';
import { areaOf } from '../electrode.ts';
import { parameterOf } from '../estimate.ts';
import { statedForAll } from '../stated-uncertainties.ts';
import type { inputs } from './inputs.ts';
import { steadyCurrentOf, type SteadyCurrent } from './steady-current.ts';

export type Values = ValuesOf<typeof inputs>;

export interface Details {
  steady?: SteadyCurrent;
  /** The line through currents against voltages, SI. */
  line?: { intercept: number; slope: number };
  /** What flows at no voltage, over its standard error. */
  offset?: number;
}

interface Conductance {
  /** Current per voltage, S. */
  conductance: Estimate;
  current?: Estimate;
  details: Details;
}

function fromNumber({ steadyStateCurrent, appliedVoltage }: Values): Conductance {
  const [current, voltage] = [steadyStateCurrent as number, appliedVoltage as number];
  requirePositive({ steadyStateCurrent: current, appliedVoltage: voltage });
  return { conductance: { value: current / voltage }, details: {} };
}

function fromTrace(
  { trace = [], appliedVoltage }: Values,
  { cache }: Pick<ComputeContext, 'cache'>,
): Conductance {
  const voltage = appliedVoltage as number;
  requirePositive({ appliedVoltage: voltage });
  const steady = cache.derived(trace, 'steady current', () => steadyCurrentOf(trace));
  const { value, uncertainty, degreesOfFreedom } = steady;
  const current = { value, uncertainty, degreesOfFreedom };
  const conductance = {
    value: value / voltage,
    uncertainty: uncertainty / voltage,
    degreesOfFreedom,
  };
  return { conductance, current, details: { steady } };
}

function fromVoltages({ steps }: Values): Conductance {
  const rows = steps ?? [];
  const x = rows.map(({ voltage }) => voltage);
  if (new Set(x).size < 3) {
    throw new DomainError('steps', 'must hold at least three different voltages', x.length);
  }
  const y = rows.map(({ current }) => current);
  const uncertainties = statedForAll(rows.map((row) => row.currentUncertainty));
  const fit = fitLine({ x, y, uncertainties });
  const conductance = parameterOf(fit, 1);
  if (!(conductance.value > 0)) {
    throw new DomainError('steps', 'must hold currents that rise with the voltage', Number.NaN);
  }
  const offset = parameterOf(fit, 0);
  return {
    conductance,
    details: {
      line: { intercept: offset.value, slope: conductance.value },
      offset: offset.uncertainty ? offset.value / offset.uncertainty : undefined,
    },
  };
}

const ways = { number: fromNumber, trace: fromTrace, voltages: fromVoltages };

/** What electrons conduct between electrodes that block ions. SI. */
export function compute(values: Values, context: Pick<ComputeContext, 'cache'>) {
  const { thickness, ionicConductivity: ionic, readings } = values;
  const electrodeArea = areaOf(values);
  requirePositive({ thickness, electrodeArea });
  if (ionic !== undefined) requirePositive({ ionicConductivity: ionic });
  const { conductance, current, details } = ways[readings](values, context);
  const of = (steadyCurrent: number) =>
    electronicConductivity({ steadyCurrent, appliedVoltage: 1, thickness, electrodeArea });
  const conductivity = of(conductance.value);
  const own = (conductance.uncertainty ?? 0) / conductance.value;
  const { degreesOfFreedom } = conductance;
  const like = (value: number, relative: number): Estimate =>
    own > 0
      ? { value, uncertainty: Math.abs(value * relative * own), degreesOfFreedom }
      : { value };
  const ion =
    ionic === undefined
      ? undefined
      : ionicTransportNumber({ ionicConductivity: ionic, electronicConductivity: conductivity });
  const electron = ionic === undefined ? undefined : conductivity / (ionic + conductivity);
  return {
    electronicConductivity: like(conductivity, 1),
    // t_e = σ_e/(σ_i + σ_e), so that its relative change is t_ion times that of σ_e.
    electronicTransportNumber: electron === undefined ? undefined : like(electron, 1 - electron),
    ionicTransportNumber: ion === undefined ? undefined : like(ion, electron ?? 0),
    steadyStateCurrent: current,
    resistance: like(1 / conductance.value, 1),
    electrodeArea: values.geometry === 'disc' ? electrodeArea : undefined,
    details,
  };
}
