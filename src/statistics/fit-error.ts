/**
 * What of the data makes a fit impossible.
 *
 * Values or uncertainties no weight can be made of; fewer points than coefficients; coefficients that the
 * data do not tell apart; a model without a value where one is needed.
 */
export type FitFailure = 'unusable-data' | 'too-few-points' | 'undetermined' | 'outside-domain';

/** A fit or a propagation that these data make impossible; a fault of the program is never one. */
export class FitError extends Error {
  readonly reason: FitFailure;

  constructor(reason: FitFailure, message: string) {
    super(message);
    this.name = 'FitError';
    this.reason = reason;
  }
}
