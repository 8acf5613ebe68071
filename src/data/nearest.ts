/** Number of single-letter edits that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = row[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** The known keys that look most like a mistyped one, best first. */
export function nearestKeys(key: string, known: Iterable<string>, count = 3): string[] {
  const wanted = key.toLowerCase();
  const distance = (candidate: string) => {
    const other = candidate.toLowerCase();
    const contains = other.includes(wanted) || wanted.includes(other);
    return editDistance(wanted, other) - (contains ? wanted.length / 2 : 0);
  };
  return [...known]
    .map((candidate) => ({ candidate, distance: distance(candidate) }))
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
