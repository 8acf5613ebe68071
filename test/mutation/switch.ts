import type { Mutant } from './mutants.ts';

/** More turns of a loop than any test of a whole suite takes: a mutant that never ends is ended here. */
const turnsAtMost = 3_000_000;

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

  know(file: string, mutants: Mutant[]): void {
    this.known.set(file, mutants);
  }

  active(file: string, index: number): boolean {
    this.#reached?.add(`${file}#${index}`);
    return this.#alive?.index === index && this.#alive.file === file;
  }

  tick(): void {
    this.#turns += 1;
    if (this.#alive && this.#turns > turnsAtMost)
      throw new Error('A loop does not come to its end.');
  }

  /** What was collected since the last call. */
  takeCollected(): CollectedTest[] {
    const tests = this.collected;
    this.collected = [];
    return tests;
  }

  /** Lets one mutant live, or none, and starts to count turns anew. */
  wake(mutant?: Active): void {
    this.#alive = mutant;
    this.#turns = 0;
  }

  /** Which mutants something comes by. */
  async reachedBy(run: () => unknown): Promise<Set<string>> {
    const reached = new Set<string>();
    this.#reached = reached;
    try {
      await run();
    } finally {
      this.#reached = undefined;
    }
    return reached;
  }
}

declare global {
  var mutation: MutationSwitch;
}
