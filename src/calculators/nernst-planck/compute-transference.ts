import { evansVincentBruceTransferenceNumber } from '#physics/evans-vincent-bruce-transference-number';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { blame } from '#kit/model/blame.ts';
import { combined } from '../estimate.ts';
import type { inputs } from './inputs.ts';
import { readPolarisation } from './polarisation.ts';

export interface TransferenceValues {
  appliedVoltage: number;
  currents: 'numbers' | 'trace';
  initialCurrent?: number;
  steadyStateCurrent?: number;
  trace?: { time: number; current: number }[];
  initialInterfaceResistance: number;
  steadyStateInterfaceResistance: number;
}

function ratioOf(values: TransferenceValues, initialCurrent: number, steadyCurrent: number) {
  return blame<keyof typeof inputs>({
    initialInterfacialResistance: 'initialInterfaceResistance',
    steadyInterfacialResistance: 'steadyStateInterfaceResistance',
    steadyCurrent: 'steadyStateCurrent',
  })(() =>
    evansVincentBruceTransferenceNumber({
      appliedVoltage: values.appliedVoltage,
      initialCurrent,
      steadyCurrent,
      initialInterfacialResistance: values.initialInterfaceResistance,
      steadyInterfacialResistance: values.steadyStateInterfaceResistance,
    }),
  );
}

/** t₊ after Evans, Vincent and Bruce. From a trace, the scatter of the two currents is its own uncertainty. */
export function computeTransference(
  values: TransferenceValues,
  { cache }: Pick<ComputeContext, 'cache'>,
) {
  if (values.currents === 'numbers') {
    const initial = values.initialCurrent as number;
    const steady = values.steadyStateCurrent as number;
    const transferenceNumber = ratioOf(values, initial, steady);
    return { transferenceNumber, currentFraction: steady / initial, details: {} };
  }
  const { trace = [] } = values;
  const { initial, steady, ...polarisation } = cache.derived(trace, 'polarisation', () =>
    readPolarisation(trace),
  );
  const value = ratioOf(values, initial.value, steady.value);
  const { appliedVoltage, initialInterfaceResistance, steadyStateInterfaceResistance } = values;
  const relative = (current: Estimate, resistance: number) =>
    (appliedVoltage * (current.uncertainty ?? 0)) /
    (current.value * (appliedVoltage - current.value * resistance));
  const parts = [
    { current: initial, resistance: initialInterfaceResistance },
    { current: steady, resistance: steadyStateInterfaceResistance },
  ].map(({ current, resistance }) => ({
    uncertainty: Math.abs(value * relative(current, resistance)),
    degreesOfFreedom: current.degreesOfFreedom ?? Infinity,
  }));
  return {
    transferenceNumber: { value, ...combined(parts) },
    currentFraction: steady.value / initial.value,
    initialCurrent: initial,
    steadyStateCurrent: steady,
    details: { polarisation },
  };
}
