import { nearestKeys } from '#data/nearest';

/** Where an author wrote the key, and in which kind of record it was looked up. */
export interface Lookup {
  component: string;
  kind: string;
  place: string;
}

/** The record of a key; an unknown key stops the build with the file, the key and what was probably meant. */
export function known<Found>(
  records: ReadonlyMap<string, Found>,
  key: string | undefined,
  { component, kind, place }: Lookup,
): Found {
  const record = key === undefined ? undefined : records.get(key);
  if (record !== undefined) return record;
  const nearest = nearestKeys(key ?? '', records.keys());
  const remedy =
    nearest.length > 0 ? `The nearest existing: ${nearest.join(', ')}.` : 'There is none yet.';
  throw new Error(
    `${place}: <${component}> names the ${kind} "${key ?? ''}", which does not exist. ${remedy}`,
  );
}
