import { render, type CollectionEntry } from 'astro:content';
import { chapterOrder, chapterUrl } from '#data/chapter-order';
import { citedWhere } from '#data/cited-where';
import { componentUses, keysIn } from '#data/component-uses';
import { kindsWith } from '#data/kinds';
import { archive, once } from '../archive.ts';

export interface PlaceOfCitation {
  title: string;
  /** Address from the root. */
  url: string;
  /** Headings under which a chapter cites the work. */
  sections: { title: string; url: string }[];
}

type Chapter = CollectionEntry<'chapters'>;

/** For every key, the headings of this chapter under which it is cited. */
async function sectionsCiting(chapter: Chapter): Promise<Map<string, PlaceOfCitation['sections']>> {
  const body = chapter.body ?? '';
  const { headings } = await render(chapter);
  const headingLines = body
    .split('\n')
    .flatMap((line, index) => (/^#{2,6}\s/.test(line) ? [index + 1] : []));
  const found = new Map<string, PlaceOfCitation['sections']>();
  for (const { attributes, line } of componentUses(body, 'Cite')) {
    const heading = headings[headingLines.filter((start) => start < line).length - 1];
    if (!heading) continue;
    const url = `${chapterUrl(chapter.id)}#${heading.slug}`;
    for (const key of keysIn(attributes.of)) {
      const sections = found.get(key) ?? [];
      if (sections.some((section) => section.url === url)) continue;
      found.set(key, [...sections, { title: heading.text, url }]);
    }
  }
  return found;
}

/** For every work, the places of the primer that cite it. */
export const placesCiting = () =>
  once('places of citation', async () => {
    const chapters = [...(await archive('chapters')).values()];
    const labels = new Map(chapterOrder(chapters).map(({ id, label }) => [id, label]));
    const sections = new Map(
      await Promise.all(
        chapters.map(async (chapter) => [chapter.id, await sectionsCiting(chapter)] as const),
      ),
    );
    const records = kindsWith('citing').map(
      async ({ collection }) => [collection, [...(await archive(collection)).values()]] as const,
    );
    const where = citedWhere({ chapters, ...Object.fromEntries(await Promise.all(records)) });
    const places = new Map<string, PlaceOfCitation[]>();
    for (const [key, citations] of where) {
      const described = citations.map(({ collection, id, title, url }) => ({
        title: (collection === 'chapters' && labels.get(id)) || title,
        url,
        sections: sections.get(id)?.get(key) ?? [],
      }));
      places.set(key, described);
    }
    return places;
  });
