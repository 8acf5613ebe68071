import { chapterOrder } from '#data/chapter-order';
import { componentUses, keysIn } from '#data/component-uses';
import { archive, once } from '../archive.ts';
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
    for (const { title, number, url, entry } of chapters) {
      titles.set(url, `${number} ${title}`);
      for (const { attributes } of componentUses(entry.body ?? '', 'Correction')) {
        for (const id of keysIn(attributes.of)) add(places, id, { title: titles.get(url)!, url });
      }
    }
    for (const { id, data } of (await archive('corrections')).values()) {
      for (const url of data.usedIn ?? []) {
        const title = titles.get(url) ?? titles.get(url.replace(/#.*$/, '')) ?? titleFrom(url);
        add(places, id, { title, url });
      }
    }
    return places;
  });
