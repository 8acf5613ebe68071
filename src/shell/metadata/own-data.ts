import { getCollection } from 'astro:content';
import { readPrimer } from '#publication/primer';
import { dataFiles } from '#data/data-files';
import type { Entry } from '#data/entry';
import { addressOf } from '#data/kind';
import { kinds, type NamedKind } from '#data/kinds';
import { wholeAddress } from '../address.ts';

async function terms(kind: NamedKind) {
  const entries: readonly Entry<unknown>[] = await getCollection(kind.collection);
  return {
    '@type': 'DefinedTermSet',
    hasDefinedTerm: entries.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      name: kind.defines?.(data),
      url: wholeAddress(addressOf(kind, id)),
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

/** What a page adds to its description by being what it is. */
export async function ownData(path: string): Promise<Record<string, unknown> | undefined> {
  if (path === '/data/') return downloads();
  const defining = kinds.find(({ page, defines }) => page === path && defines);
  return defining && terms(defining);
}
