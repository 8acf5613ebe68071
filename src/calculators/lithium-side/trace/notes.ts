import type { Reading } from './test-of-record.ts';

/** What a record cannot say, or says only half, in sentences. */
export function notesOf({ test, ...reading }: Omit<Reading, 'notes'>, count: number): string[] {
  const { failure, events, isForeign, isMixed, isCut } = reading;
  const told: [boolean, string][] = [
    [
      count > 1,
      `Interval, charge and depth are those of “${test.name}”; the other specimens stand in the table below.`,
    ],
    [
      failure?.kind === 'possible soft short',
      'The failure is seen only as a fall of the voltage. A contact that improves looks the same: a spectrum after it, or the same current again, tells them apart.',
    ],
    [
      events.some(({ spectra }) => spectra === 'no fall'),
      'A fall of the voltage is not counted: the resistance from spectra did not fall with it.',
    ],
    [
      isForeign,
      'The voltage does not follow the current as between two equal electrodes. No voids and no shorts were sought; only the current was read.',
    ],
    [
      isMixed,
      'Some steps go there and back, others one way. They are different tests; the value belongs to neither.',
    ],
    [
      isCut,
      'The trace ends within a step without a failure: this step is not counted as completed.',
    ],
    [
      test.steps.some(({ flags }) => flags.includes('gap')),
      'Rows are missing in the trace. Within a half-cycle the current is taken to go on; behind one it is taken to end one usual interval after the last row.',
    ],
  ];
  return told.flatMap(([holds, text]) => (holds ? [text] : []));
}
