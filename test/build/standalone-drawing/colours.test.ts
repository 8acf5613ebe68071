import { expect, it } from 'vitest';
import { mixed } from '#build/standalone-drawing/colours';

// What Chromium paints for color-mix(in oklab, one share, other).
it.each([
  ['#f3e3bd', 0.78, '#1d1e22', '#beb398'],
  ['#0063a6', 0.3, '#f3e3bd', '#b2bdbb'],
  ['#9f1b3f', 0.5, '#00795a', '#74584c'],
  // The middle between black and white has half the lightness: 0.5 ** 3 of the light.
  ['#000000', 0.5, '#ffffff', '#636363'],
])('%s with a share of %d in %s is %s', (one, share, other, mixture) => {
  expect(mixed(one, share, other)).toBe(mixture);
});
