import { chapterOrder } from '#data/chapter-order';
import { componentUses, keysIn } from '#data/component-uses';
import { archive, once } from '../archive.ts';
import { citationLabel } from '../citation-label.ts';
import { allNumbered } from '../numbering.ts';

export interface PlaceOfCorrection {
  title: string;
  /** Address from the root. */
  url: string;
}

type Places = Map<string, PlaceOfCorrection[]>;

function add(places: Places, id: string, place: PlaceOfCorrection): void {
  const known = places.get(id) ?? [];
  if (!known.some(({ url }) => url === place.url)) places.set(id, [...known, place]);
}

/** Title of a page from its address alone: `/source-map/` is `source map`. */
const titleFrom = (url: string): string => url.replace(/#.*$/, '').replaceAll(/[/-]+/g, ' ').trim();

/** How a text names what stands at an address: a work by its authors, a page by its title. */
async function nameOf(url: string, titles: Map<string, string>, file: string): Promise<string> {
  const work = /^\/references\/#(.+)$/.exec(url)?.[1];
  if (work) return citationLabel(work, file);
  return titles.get(url) ?? titles.get(url.replace(/#.*$/, '')) ?? titleFrom(url);
}

/** For every correction, where the primer uses the right form: equations, chapters, then pages its record names. */
export const placesOfCorrections = () =>
  once('places of corrections', async () => {
    const places: Places = new Map();
    const titles = new Map<string, string>();
    for (const { number, name, url, corrections } of (await allNumbered('equation')).values()) {
      titles.set(url, `equation (${number}), ${name}`);
      for (const id of corrections) add(places, id, { title: titles.get(url)!, url });
    }
    const chapters = chapterOrder([...(await archive('chapters')).values()]);
    for (const { label, url, entry } of chapters) {
      titles.set(url, label);
      for (const { attributes } of componentUses(entry.body ?? '', 'Correction')) {
        for (const id of keysIn(attributes.of)) add(places, id, { title: titles.get(url)!, url });
      }
    }
    for (const { id, data } of (await archive('corrections')).values()) {
      for (const url of data.usedIn ?? []) {
        const title = await nameOf(url, titles, `content/corrections/${id}.md`);
        add(places, id, { title, url });
      }
    }
    return places;
  });
