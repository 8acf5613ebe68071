import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { combined } from '../estimate.ts';
import { ratioOf, type TransferenceValues } from './compute-transference.ts';
import { readPolarisation } from './polarisation.ts';

/** The same from a trace: the scatter of the two currents is the uncertainty of their ratio. */
export function computeTrace(values: TransferenceValues, { cache }: Pick<ComputeContext, 'cache'>) {
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
