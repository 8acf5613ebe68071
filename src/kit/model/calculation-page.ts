import { citationKey, type CitedPage } from '#citation/cited-page';
import { permalink, type Calculation } from './citation.ts';

/** A few letters that tell one state from another, so that both can stand in one bibliography. */
function mark(query: string): string {
  const hash = [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1679616, 7);
  return hash.toString(36).padStart(4, '0');
}

/** A calculation in the form that can be cited: the date is its own, the edition stands with the version. */
export function calculationAsPage({ title, site, query, date }: Calculation): CitedPage {
  const day = date.toISOString().slice(0, 10);
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    key: citationKey(site.key, `/calculation/${name}/${day}/${mark(query)}`),
    title: `${title} [calculation]`,
    authors: site.authors,
    site: site.name,
    version: `${site.version} of ${site.edition}`,
    date: day,
    url: permalink(site, query),
  };
}
