import { allCitables } from '#shell/cite/all.ts';
import { asCslJson, type CitedPage } from '#citation/cited-page';
import { asBibtex, asRis } from '#citation/files';
import { manyFiles } from '#build/many-files';

const formats = {
  bib: {
    type: 'application/x-bibtex',
    write: (work: CitedPage) => `${asBibtex(work)}\n`,
  },
  ris: { type: 'application/x-research-info-systems', write: (work: CitedPage) => asRis(work) },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (work: CitedPage) => `${JSON.stringify([asCslJson(work)], null, 2)}\n`,
  },
} as const;

export const { getStaticPaths, GET } = manyFiles(async () =>
  (await allCitables()).flatMap(({ file, work }) =>
    Object.entries(formats).map(([ending, { type, write }]) => ({
      name: `${file.replace('/cite/', '')}.${ending}`,
      type,
      text: write(work),
    })),
  ),
);
