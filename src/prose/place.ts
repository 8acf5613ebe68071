import { pathFromRoot } from './address.ts';
import { archive } from './archive.ts';

/** The file an author has to mend: that of the chapter at this address, else the address itself. */
export async function placeOf(url: URL): Promise<string> {
  const path = pathFromRoot(url);
  const id = path.replaceAll(/^\/|\/$/g, '');
  for (const collection of ['chapters', 'calculators'] as const) {
    const entry = (await archive(collection)).get(id.replace(/^calculators\//, ''));
    if (entry?.filePath) return entry.filePath;
  }
  return path;
}
