/** A label that hangs to the left of the top of its line. */
export interface Flag {
  /** Where the line stands. */
  at: number;
  /** Room that the label takes to its left. */
  width: number;
}

/** Row of each label, counted from the top, such that no line further left runs through a label. */
export function staircase(flags: readonly Flag[]): number[] {
  const rightFirst = flags.map((flag, index) => ({ ...flag, index })).sort((a, b) => b.at - a.at);
  const rows = flags.map(() => 0);
  rightFirst.forEach(({ at, index }, place) => {
    const across = rightFirst.slice(0, place).filter((other) => other.at - other.width < at);
    rows[index] = Math.max(0, ...across.map((other) => (rows[other.index] ?? 0) + 1));
  });
  return rows;
}
