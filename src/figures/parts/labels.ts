export interface Wanted {
  /** Where the middle of the label would best stand. */
  y: number;
  /** Height that the label takes. */
  room: number;
}

/** Moves the labels of a column apart until none overlaps the next; they keep their order. */
export function spread<T extends Wanted>(labels: readonly T[], top: number, bottom: number) {
  const sorted = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => ({ ...label, placed: label.y }));
  for (let pass = 0; pass < 400; pass++) {
    for (let index = 1; index < sorted.length; index++) {
      const [above, below] = [sorted[index - 1], sorted[index]];
      if (!above || !below) continue;
      const lack = (above.room + below.room) / 2 - (below.placed - above.placed);
      if (lack <= 0) continue;
      above.placed -= lack / 2;
      below.placed += lack / 2;
    }
    for (const label of sorted) {
      const half = label.room / 2;
      label.placed = Math.min(bottom - half, Math.max(top + half, label.placed));
    }
  }
  return sorted;
}
