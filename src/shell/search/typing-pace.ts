/** Rest for who has typed one letter only. */
const atFirst = 350;
const shortest = 200;
const longest = 700;

/** A pause so long is a thought, not the way to the next key. */
const thought = 1500;

/**
 * Says after each change of a text how long to wait, in milliseconds, until it counts as typed: twice the reader’s own
 * pause between two keys. What was pasted or put in by the browser is whole at once.
 */
export function typingPace(): (length: number, at: number) => number {
  let before = { length: 0, at: Number.NEGATIVE_INFINITY };
  let rest = atFirst;
  return (length, at) => {
    const isWhole = Math.abs(length - before.length) > 1;
    const pause = at - before.at;
    before = { length, at };
    if (isWhole) return 0;
    if (pause < thought) rest = Math.min(longest, Math.max(shortest, 2 * pause));
    return rest;
  };
}
