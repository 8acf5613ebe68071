import type { ComputeContext } from '#kit/model/definition.ts';
import { computeProfile } from './compute-profile.ts';
import { computeRelaxation, type RelaxationValues } from './compute-relaxation.ts';
import { computeTransference, type TransferenceValues } from './compute-transference.ts';
import type { ProfileValues } from './gap.ts';
import type { Polarisation } from './polarisation.ts';
import type { Window } from './relaxation.ts';

/** What the reader's choices leave of the two questions, SI. */
export type Values = { question: 'profile' | 'transference' | 'relaxation' } & Partial<
  ProfileValues & TransferenceValues & RelaxationValues
>;

/** What the cautions need beside the results. */
export interface Details {
  /** The salt is used up before the time asked for. */
  depleted?: boolean;
  polarisation?: Pick<Polarisation, 'early' | 'drift'>;
  /** The rows on the straight part of a relaxation. */
  window?: Window;
}

export const isProfile = (values: Values): values is Values & ProfileValues =>
  values.question === 'profile';

export function compute(values: Values, context: Pick<ComputeContext, 'cache'>) {
  if (values.question === 'relaxation') {
    return computeRelaxation(values as Values & RelaxationValues, context);
  }
  return isProfile(values)
    ? computeProfile(values)
    : computeTransference(values as Values & TransferenceValues, context);
}
