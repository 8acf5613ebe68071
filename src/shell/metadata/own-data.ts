import { getCollection } from 'astro:content';
import { readPrimer } from '#publication/primer';
import { dataFiles } from '#data/data-files';
import { wholeAddress } from '../address.ts';

async function terms() {
  const entries = await getCollection('glossary');
  return {
    '@type': 'DefinedTermSet',
    hasDefinedTerm: entries.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      name: data.term,
      url: wholeAddress(`/glossary/#${id}`),
    })),
  };
}

async function downloads() {
  const { title, keywords } = readPrimer();
  return {
    '@type': 'Dataset',
    // In a search for data the word “Data” says nothing.
    name: `The records of ${title}`,
    keywords: keywords.join(', '),
    isAccessibleForFree: true,
    distribution: dataFiles.map(({ path, mediatype }) => ({
      '@type': 'DataDownload',
      contentUrl: wholeAddress(`/data/${path}`),
      encodingFormat: mediatype,
    })),
  };
}

const byPath: Record<string, () => Promise<Record<string, unknown>>> = {
  '/glossary/': terms,
  '/data/': downloads,
};

/** What a page adds to its description by being what it is. */
export async function ownData(path: string): Promise<Record<string, unknown> | undefined> {
  return byPath[path]?.();
}
