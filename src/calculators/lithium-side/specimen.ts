export type Direction = 'alternating' | 'one-way';

/** What one specimen showed. SI. */
export interface Specimen {
  name: string;
  /** Highest current density completed before it failed; absent where none was. */
  completed?: number;
  /** That of the first step that failed; absent where none did. */
  failed?: number;
  direction?: Direction;
  /** Charge per area of a half-cycle at the last step completed, or at the one that failed if none was. */
  capacity?: number;
  /** That at the first step, by which tests with the same protocol are known. */
  firstCapacity?: number;
}

/** How a specimen bounds its critical current density. */
export type Bound = 'interval' | 'below' | 'above' | 'none';

export function boundOf({ completed, failed }: Specimen): Bound {
  if (completed === undefined) return failed === undefined ? 'none' : 'below';
  return failed === undefined ? 'above' : 'interval';
}
