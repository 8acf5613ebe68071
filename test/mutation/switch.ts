import type { Mutant } from './mutants.ts';

interface Active {
  file: string;
  index: number;
}

/** A test of the suite, ready to be run as often as there are mutants. */
export interface CollectedTest {
  name: string;
  run: () => unknown;
}

/** Which mutant is alive, which ones a test comes by, and the lists of all files that were loaded. */
export class MutationSwitch {
  readonly known = new Map<string, Mutant[]>();
  /** Tests of the modules loaded last. It stands here because modules are loaded anew for some mutants. */
  collected: CollectedTest[] = [];
  #alive: Active | undefined;
  #reached: Set<string> | undefined;
  #turns = 0;
  #turnsAtMost = Infinity;

  know(file: string, mutants: Mutant[]): void {
    this.known.set(file, mutants);
  }

  active(file: string, index: number): boolean {
    this.#reached?.add(`${file}#${index}`);
    return this.#alive?.index === index && this.#alive.file === file;
  }

  /** Counts the turns of loops: a mutant that never ends is ended here. */
  tick(): void {
    this.#turns += 1;
    if (this.#turns > this.#turnsAtMost) throw new Error('A loop does not come to its end.');
  }

  /** What was collected since the last call. */
  takeCollected(): CollectedTest[] {
    const tests = this.collected;
    this.collected = [];
    return tests;
  }

  /** Runs something while one mutant lives; with many more turns than it takes without, it fails. */
  async under(mutant: Active, turns: number, run: () => unknown): Promise<void> {
    this.#alive = mutant;
    this.#turns = 0;
    this.#turnsAtMost = 10 * turns + 10_000;
    try {
      await run();
    } finally {
      this.#alive = undefined;
      this.#turnsAtMost = Infinity;
    }
  }

  /** Which mutants something comes by, and how many turns of loops it takes, while none lives. */
  async measure(run: () => unknown): Promise<{ reached: Set<string>; turns: number }> {
    const reached = new Set<string>();
    this.#reached = reached;
    this.#turns = 0;
    try {
      await run();
    } finally {
      this.#reached = undefined;
    }
    return { reached, turns: this.#turns };
  }
}

declare global {
  var mutation: MutationSwitch;
}
