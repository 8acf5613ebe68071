import type { Direction } from './specimen.ts';

/** What is noted at a step or at a half-cycle of it. */
export type Flag =
  | 'completed'
  | 'failed'
  | 'void'
  | 'soft short'
  | 'possible soft short'
  | 'hard short'
  | 'unfinished'
  | 'gap';

/** One step of a test at one level of the current density. SI. */
export interface TestStep {
  currentDensity: number;
  /** Charge per area of one half-cycle. */
  capacity: number;
  /** Charge per area in this step, both directions counted. */
  charge: number;
  halfCycles: number;
  /** Of a trace: change of the voltage within the half-cycle that changed most, and its mean slope. */
  voltageChange?: number;
  voltageSlope?: number;
  /** U over j in the middle of the step. */
  resistance?: number;
  /** From spectra within the step. */
  spectrum?: number;
  flags: Flag[];
}

/** A test taken apart into what the results need. SI. */
export interface Test {
  name: string;
  direction: Direction;
  steps: TestStep[];
  completed?: number;
  failed?: number;
  /** Charge per area until the failure or the end, both directions counted. */
  throughput: number;
  /** Charge per area since the current last changed its sign. */
  depth: number;
  /** Time until the failure or the end. */
  duration: number;
}
