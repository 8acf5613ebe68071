import type { APIRoute } from 'astro';
import { editionOf } from '#publication/edition';
import { licenceOf } from '#publication/licences';
import { readPrimer } from '#publication/primer';
import { dataPackage } from '#prose/data-package/descriptor.ts';
import { json } from '#prose/downloads.ts';
import { wholeAddress } from '#shell/address.ts';

export const GET: APIRoute = () => {
  const { version, date } = editionOf();
  const { title, name, authors, keywords, licences } = readPrimer();
  return json(
    dataPackage({
      name,
      title: `The records of ${title}`,
      description:
        'Reported results, electrolyte materials, works cited, corrections, terms and symbols of the primer, each with its source and a word on how far it was checked.',
      version,
      created: `${date}T00:00:00Z`,
      homepage: wholeAddress('/data/'),
      keywords,
      licence: licenceOf(licences.content),
      authors: authors.map((one) =>
        'literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' '),
      ),
    }),
  );
};
