import type { ComputeContext } from '#kit/model/definition.ts';
import { computeProfile } from './compute-profile.ts';
import type { RelaxationValues } from './compute-relaxation.ts';
import { computeTransference, type TransferenceValues } from './compute-transference.ts';
import type { ProfileValues } from './gap.ts';
import type { Polarisation } from './polarisation.ts';
import type { Window } from './relaxation.ts';

type Later = typeof import('./later.ts');

/** What the reader's choices leave of the two questions, SI. */
export type Values = { question: 'profile' | 'transference' | 'relaxation' } & Partial<
  ProfileValues & TransferenceValues & RelaxationValues
>;

/** What the cautions need beside the results. */
export interface Details {
  /** The salt is used up before the time asked for. */
  depleted?: boolean;
  polarisation?: Pick<Polarisation, 'early' | 'drift' | 'lateStart'>;
  /** The rows on the straight part of a relaxation. */
  window?: Window;
}

export const isProfile = (values: Values): values is Values & ProfileValues =>
  values.question === 'profile';

/** Whether a state of these choices reads a measured trace. */
export const isMeasured = ({ question, currents }: { question?: string; currents?: string }) =>
  question === 'relaxation' || (question === 'transference' && currents === 'trace');

/** `later` is there where a trace is measured. */
export function compute(values: Values, context: ComputeContext) {
  if (isProfile(values)) return computeProfile(values);
  if (!isMeasured(values)) return computeTransference(values as Values & TransferenceValues);
  const { computeRelaxation, computeTrace } = context.later as Later;
  return values.question === 'relaxation'
    ? computeRelaxation(values as Values & RelaxationValues, context)
    : computeTrace(values as Values & TransferenceValues, context);
}
