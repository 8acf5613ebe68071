import { editionOf, versionOf } from '#publication/edition';
import { fileStem, readPrimer, wholeTitle } from '#publication/primer';
import { citationKey, type CitedPage } from '#citation/cited-page';
import { wholeAddress } from '../address.ts';

// Asked once: the day of the edition is a question to git.
const edition = editionOf();
const version = versionOf(edition);
const primer = readPrimer();

/** A page of this edition, or the part of it at an anchor, as something to cite; `/` is the whole primer. */
export function cited(
  path: string,
  title: string,
  part?: { anchor: string; title: string },
): CitedPage {
  const own = path === '/' ? wholeTitle(primer) : title;
  return {
    key: citationKey(primer.name, path, part?.anchor),
    title: part ? `${own}: ${part.title}` : own,
    authors: primer.authors,
    site: primer.title,
    version,
    date: edition.date,
    url: wholeAddress(path) + (part ? `#${part.anchor}` : ''),
  };
}

/** Address of a citation file from the root, without its ending: /cite/ion-transport/conductivity. */
export function citeFile(path: string, anchor?: string): string {
  return `/cite${fileStem(path, primer)}${anchor ? `/${anchor}` : ''}`;
}
