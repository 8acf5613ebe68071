import { manyFiles } from '#build/many-files';
import { jsonText } from '#prose/downloads.ts';
import { allCards } from '#prose/notes/all-cards.ts';

export const { getStaticPaths, GET } = manyFiles(async () =>
  (await allCards()).map(({ collection, id, html }) => ({
    name: `${collection}/${id}.json`,
    type: 'application/json',
    text: jsonText({ html }),
  })),
);
