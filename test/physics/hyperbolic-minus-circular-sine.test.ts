import { expect, test } from 'vitest';
import { hyperbolicMinusCircularSine } from '#physics/hyperbolic-minus-circular-sine';

test.each([
  [1e-5, 3.333333333333333e-16],
  [0.1, 3.333333730158735e-4],
  [0.999, 0.3327284384958305],
  [1, 0.333730208835905],
  [1.05, 0.3864334588819874],
  [2, 2.717562981021337],
])('at %s it is %s (mpmath, 40 digits)', (argument, expected) => {
  expect(hyperbolicMinusCircularSine({ argument }) / expected).toBeCloseTo(1, 14);
});
