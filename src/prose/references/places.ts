import { render, type CollectionEntry } from 'astro:content';
import { chapterOrder, chapterUrl } from '#data/chapter-order';
import { citedWhere, type Citation } from '#data/cited-where';
import { componentUses, keysIn } from '#data/component-uses';
import { figureIndex } from '#data/figure-index';
import { archive, once } from '../archive.ts';

export interface PlaceOfCitation {
  title: string;
  /** Address from the root. */
  url: string;
  /** Headings under which a chapter cites the work. */
  sections: { title: string; url: string }[];
}

const pages: Record<Exclude<Citation['collection'], 'electrodes'>, (id: string) => string> = {
  chapters: chapterUrl,
  calculators: (id) => `/calculators/${id}/`,
  glossary: (id) => `/glossary/#${id}`,
  corrections: (id) => `/corrections/#${id}`,
  evidence: (id) => `/data/#${id}`,
  electrolytes: (id) => `/electrolytes/#${id}`,
};

/** Electrodes have no page of their own: the figure that lists them, or else the data. */
const electrodesPlace = (chapters: readonly Chapter[]): string =>
  figureIndex(chapters).find(({ caption }) => caption.includes('<ElectrodePotentials'))?.url ??
  '/data/';

const prefixes: Partial<Record<Citation['collection'], string>> = {
  calculators: 'Calculator: ',
  glossary: 'Glossary: ',
  electrodes: 'Potential: ',
};

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

async function titleOf({ collection, id, title }: Citation, labels: Map<string, string>) {
  if (collection === 'chapters') return labels.get(id) ?? title;
  if (collection === 'corrections' || collection === 'evidence') return id;
  return `${prefixes[collection] ?? ''}${title}`;
}

/** For every work, the places of the primer that cite it. */
export const placesCiting = () =>
  once('places of citation', async () => {
    const all = async <Name extends Citation['collection']>(name: Name) => [
      ...(await archive(name)).values(),
    ];
    const chapters = await all('chapters');
    const labels = new Map(chapterOrder(chapters).map(({ id, label }) => [id, label]));
    const sections = new Map(
      await Promise.all(
        chapters.map(async (chapter) => [chapter.id, await sectionsCiting(chapter)] as const),
      ),
    );
    const where = citedWhere({
      chapters,
      calculators: await all('calculators'),
      glossary: await all('glossary'),
      corrections: await all('corrections'),
      evidence: await all('evidence'),
      electrolytes: await all('electrolytes'),
      electrodes: await all('electrodes'),
    });
    const electrodesUrl = electrodesPlace(chapters);
    const places = new Map<string, PlaceOfCitation[]>();
    for (const [key, citations] of where) {
      const described = citations.map(async (citation) => ({
        title: await titleOf(citation, labels),
        url:
          citation.collection === 'electrodes'
            ? electrodesUrl
            : pages[citation.collection](citation.id),
        sections: sections.get(citation.id)?.get(key) ?? [],
      }));
      places.set(key, await Promise.all(described));
    }
    return places;
  });
