/** For who has typed one letter only, and for the quickest hand. */
const shortest = 400;
const longest = 600;

/** A pause so long is a thought, not the way to the next key. */
const thought = 1500;

/**
 * Says after each change of a text how long to wait, in milliseconds, until it counts as typed: twice the
 * reader’s slow pauses between two keys. What was pasted or put in by the browser is whole at once.
 * `begun` letters may stand there before anybody listens: their word goes on.
 */
export function typingPace(begun = 0): (length: number, at: number) => number {
  let before = { length: begun, at: Number.NEGATIVE_INFINITY };
  let slow = 0;
  return (length, at) => {
    const isWhole = Math.abs(length - before.length) > 1;
    const pause = at - before.at;
    before = { length, at };
    if (isWhole) return 0;
    // A slow pause is forgotten by and by: the next one may be as slow.
    if (pause < thought) slow = Math.max(pause, 0.8 * slow);
    return Math.min(longest, Math.max(shortest, 2 * slow));
  };
}
