import { manyFiles } from '#build/many-files';
import { archive } from '#prose/archive.ts';
import { jsonText } from '#prose/downloads.ts';
import { bibtex } from '#prose/formatted-reference.ts';

export const { getStaticPaths, GET } = manyFiles(async () =>
  [...(await archive('references')).values()].flatMap(({ id, data }) => [
    { name: `${id}.bib`, type: 'application/x-bibtex', text: `${bibtex([data])}\n` },
    { name: `${id}.json`, type: 'application/json', text: jsonText([data]) },
  ]),
);
