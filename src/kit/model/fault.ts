import type { Failure } from './evaluate.ts';
import type { Reading } from './read-state.ts';

/** A reading in which nothing was read and nothing is wrong. */
export const unread: Reading = {
  problems: {},
  cells: {},
  values: {},
  given: {},
  uncertainties: {},
};

/** What stands in the place of an evaluation that met a fault of the program. */
export function faulty(fault: unknown): Failure {
  return { ok: false, reading: unread, fault };
}
