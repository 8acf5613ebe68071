import { computeProfile } from './compute-profile.ts';
import { computeTransference, type TransferenceValues } from './compute-transference.ts';
import type { ProfileValues } from './gap.ts';
import type { Polarisation } from './polarisation.ts';

/** What the reader's choices leave of the two questions, SI. */
export type Values = { question: 'profile' | 'transference' } & Partial<
  ProfileValues & TransferenceValues
>;

/** What the cautions need beside the results. */
export interface Details {
  /** The salt is used up before the time asked for. */
  depleted?: boolean;
  polarisation?: Pick<Polarisation, 'early' | 'drift'>;
}

export const isProfile = (values: Values): values is Values & ProfileValues =>
  values.question === 'profile';

export function compute(values: Values) {
  return isProfile(values)
    ? computeProfile(values)
    : computeTransference(values as Values & TransferenceValues);
}
