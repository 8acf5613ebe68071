import { evansVincentBruceTransferenceNumber } from '#physics/evans-vincent-bruce-transference-number';
import { blame } from '#kit/model/blame.ts';
import type { Details } from './compute.ts';
import type { inputs } from './inputs.ts';

export interface TransferenceValues {
  appliedVoltage: number;
  currents: 'numbers' | 'trace';
  initialCurrent?: number;
  steadyStateCurrent?: number;
  trace?: { time: number; current: number }[];
  initialInterfaceResistance: number;
  steadyStateInterfaceResistance: number;
}

export function ratioOf(values: TransferenceValues, initialCurrent: number, steadyCurrent: number) {
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

/** t₊ after Evans, Vincent and Bruce, from two currents. */
export function computeTransference(values: TransferenceValues) {
  const initial = values.initialCurrent as number;
  const steady = values.steadyStateCurrent as number;
  const transferenceNumber = ratioOf(values, initial, steady);
  const details: Details = {};
  return { transferenceNumber, currentFraction: steady / initial, details };
}
