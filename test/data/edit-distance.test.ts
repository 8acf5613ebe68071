import { expect, it } from 'vitest';
import { editDistance } from '../../src/data/edit-distance.ts';

// Counted by hand after Damerau and Levenshtein; kitten and sitting are their usual example.
it.each([
  ['kong2024', 'kong2024', 0],
  ['kong204', 'kong2024', 1],
  ['conductvity', 'conductivity', 1],
  ['critcial', 'critical', 1],
  ['impedence', 'impedance', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])(
  '%j becomes %j in %i steps: a letter more, less, other, or two that change places',
  (from, to, steps) => {
    expect(editDistance(from, to)).toBe(steps);
    expect(editDistance(to, from)).toBe(steps);
  },
);
