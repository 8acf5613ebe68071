import { readRedirects } from '#build/redirects';
import type { CitedPage } from '#citation/cited-page';
import { cited, citeFile } from './cited.ts';
import { citablePages } from './pages.ts';
import { citableParts } from './parts.ts';

/** Something to cite with the address of its files, from the root and without their ending. */
export interface Citable {
  file: string;
  work: CitedPage;
}

/** What moved can still be fetched from its old address, and is cited by the new one. */
function movedCitables(found: readonly Citable[]): Citable[] {
  const byFile = new Map(found.toReversed().map((citable) => [citable.file, citable]));
  const at = (path = '', anchor = '') => byFile.get(citeFile(path, anchor));
  return Object.entries(readRedirects()).flatMap(([from, to]) => {
    const [path, anchor] = to.split('#');
    const now = at(path, anchor) ?? at(path);
    const [oldPath = '', oldAnchor] = from.split('#');
    return now ? [{ file: citeFile(oldPath, oldAnchor), work: now.work }] : [];
  });
}

/** Everything that can be cited: the primer, its pages, and the parts of its pages. */
export async function allCitables(): Promise<Citable[]> {
  const found: Citable[] = [{ file: citeFile('/'), work: cited('/', '') }];
  for (const page of await citablePages()) {
    found.push({ file: citeFile(page.path), work: cited(page.path, page.title) });
    for (const part of await citableParts(page)) {
      found.push({
        file: citeFile(page.path, part.anchor),
        work: cited(page.path, page.title, part),
      });
    }
  }
  return [...found, ...movedCitables(found)];
}
