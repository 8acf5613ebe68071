type Input = Record<string, number | number[] | string | Readonly<Record<string, number>>>;
type Relation = (input: Input) => unknown;

const relations = import.meta.glob<Record<string, Relation>>('../physics/*.ts', { eager: true });
const sources = import.meta.glob<string>('../physics/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const nameOf = (path: string): string => path.slice('../physics/'.length, -'.ts'.length);

/** The source of every relation by its name: it says what the relation takes and gives. */
export const relationSources: ReadonlyMap<string, string> = new Map(
  Object.entries(sources).map(([path, source]) => [nameOf(path), source]),
);

/**
 * The result of a relation of src/physics, in SI: prose never types a number that physics can compute.
 * `pick` says which, where the relation gives several.
 */
export function evaluateRelation(name: string, input: Input, pick?: string): number {
  const relation = Object.values(relations[`../physics/${name}.ts`] ?? {})[0];
  const outcome = relation?.(input);
  const value = pick ? (outcome as Record<string, unknown>)[pick] : outcome;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`${name} gives ${String(value)}. Correct its inputs.`);
}
