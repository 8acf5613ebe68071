import { expect, test } from 'vitest';
import { typingPace } from '#shell/search/typing-pace.ts';

/** The rests after letters that are typed with pauses between them. */
function restsOf(pauses: number[]): number[] {
  const rest = typingPace();
  let at = 5000;
  return [rest(1, at), ...pauses.map((pause, place) => rest(place + 2, (at += pause)))];
}

test('the rest is twice the pause between two keys', () => {
  expect(restsOf([150, 180, 250]).slice(1)).toEqual([300, 360, 500]);
});

test('no pause up to 700 ms is longer than the rest of a steady hand', () => {
  for (let pause = 20; pause < 700; pause += 20) {
    expect(Math.min(...restsOf([pause, pause, pause]).slice(1))).toBeGreaterThan(pause - 1);
  }
});

test('a quick hand waits a fifth of a second, a thinking one no longer than before', () => {
  expect(restsOf([40]).at(-1)).toBe(200);
  expect(restsOf([150, 4000]).at(-1)).toBe(300);
});

test('what comes at one stroke is whole at once, and so is what is taken away', () => {
  const rest = typingPace();
  expect(rest(12, 1000)).toBe(0);
  expect(rest(0, 1100)).toBe(0);
  expect(rest(1, 1200)).toBeGreaterThan(0);
});
