import type { NamedValues } from '#data/values/named-values';
import { pathFromRoot } from './address.ts';
import { archive } from './archive.ts';

/** The chapter, or the story of a calculator, at an address. */
async function textAt(url: URL) {
  const id = pathFromRoot(url).replaceAll(/^\/|\/$/g, '');
  return (
    (await archive('chapters')).get(id) ??
    (await archive('calculators')).get(id.replace(/^calculators\//, ''))
  );
}

/** The values that the text at this address names in its front matter. */
export async function valuesAt(url: URL): Promise<NamedValues> {
  return (await textAt(url))?.data.values ?? {};
}

/** The file an author has to mend: that of the text at this address, else the address itself. */
export async function placeOf(url: URL): Promise<string> {
  return (await textAt(url))?.filePath ?? pathFromRoot(url);
}
