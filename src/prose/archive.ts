import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

const answers = new Map<string, Promise<unknown>>();

/** Asks once per build; while developing, every time, so that an edit shows. */
export function once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
  if (import.meta.env.DEV) return ask();
  if (!answers.has(question)) answers.set(question, ask());
  return answers.get(question) as Promise<Answer>;
}

/** All entries of a collection by their key. */
export function archive<Name extends CollectionKey>(
  name: Name,
): Promise<ReadonlyMap<string, CollectionEntry<Name>>> {
  return once(`collection ${name}`, async () => {
    const entries: CollectionEntry<Name>[] = await getCollection(name);
    return new Map(entries.map((entry) => [entry.id, entry]));
  });
}
