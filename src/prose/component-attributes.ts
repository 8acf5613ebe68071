import type { Attributes } from '#data/component-attributes';

const files = import.meta.glob<{ attributes: Attributes }>(
  './{components,headings,pages}/*.attributes.ts',
  {
    eager: true,
  },
);

/** What authors may write in the tag of every component, by its name: the files beside them. */
export const componentAttributes: ReadonlyMap<string, Attributes> = new Map(
  Object.entries(files).map(([path, { attributes }]) => [
    path.replace(/^.*\/|\.attributes\.ts$/g, ''),
    attributes,
  ]),
);
