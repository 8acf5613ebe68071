import { editDistance } from './edit-distance.ts';

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
