import { pathFromRoot } from './address.ts';
import { archive } from './archive.ts';

const idOf = (url: URL): string => pathFromRoot(url).replaceAll(/^\/|\/$/g, '');

/** The values that the chapter at this address names in its front matter. */
export async function givenAt(url: URL): Promise<Readonly<Record<string, string>>> {
  return (await archive('chapters')).get(idOf(url))?.data.given ?? {};
}

/** The file an author has to mend: that of the chapter at this address, else the address itself. */
export async function placeOf(url: URL): Promise<string> {
  const id = idOf(url);
  for (const collection of ['chapters', 'calculators'] as const) {
    const entry = (await archive(collection)).get(id.replace(/^calculators\//, ''));
    if (entry?.filePath) return entry.filePath;
  }
  return pathFromRoot(url);
}
