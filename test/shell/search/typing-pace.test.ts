import { expect, test } from 'vitest';
import { typingPace } from '#shell/search/typing-pace.ts';

/** The rests after letters that are typed with pauses between them. */
function restsOf(pauses: number[]): number[] {
  const rest = typingPace();
  let at = 5000;
  return [rest(1, at), ...pauses.map((pause, place) => rest(place + 2, (at += pause)))];
}

test('the rest is twice the pause between two keys, and 600 ms at most', () => {
  expect(restsOf([210, 250, 400]).slice(1)).toEqual([420, 500, 600]);
});

test('a slow pause is forgotten by and by', () => {
  // Four fifths of 290 are 232; four fifths of that, doubled, are less than the shortest rest.
  expect(restsOf([290, 100, 100]).slice(1)).toEqual([580, 464, 400]);
});

test('a hand whose pauses vary from 140 to 400 ms is never taken for resting', () => {
  const pauses = [210, 140, 330, 180, 260, 400, 150, 210, 140, 330];
  const rests = restsOf(pauses);
  for (const [place, pause] of pauses.entries()) expect(rests[place]).toBeGreaterThan(pause);
});

test('no pause up to 600 ms is longer than the rest of a steady hand', () => {
  for (let pause = 20; pause < 600; pause += 20) {
    expect(Math.min(...restsOf([pause, pause, pause]).slice(1))).toBeGreaterThan(pause - 1);
  }
});

test('a quick hand waits 400 ms, a thinking one no longer than before', () => {
  expect(restsOf([40]).at(-1)).toBe(400);
  expect(restsOf([250, 4000]).at(-1)).toBe(500);
});

test('what comes at one stroke is whole at once, and so is what is taken away', () => {
  const rest = typingPace();
  expect(rest(12, 1000)).toBe(0);
  expect(rest(0, 1100)).toBe(0);
  expect(rest(1, 1200)).toBeGreaterThan(0);
});

test('a word that was begun before anybody listened is not whole', () => {
  const rest = typingPace(3);
  expect(rest(3, 1000)).toBe(400);
  expect(rest(4, 1100)).toBe(400);
});
