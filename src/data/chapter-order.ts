import type { Chapter } from './chapter-schema.ts';
import type { Entry } from './entry.ts';
import type { Part } from './part.ts';

/** A chapter in its place in the book. */
export interface PlacedChapter<ChapterEntry extends Entry<Chapter> = Entry<Chapter>> {
  id: string;
  title: string;
  summary: string;
  /** Number of the part and place within it: `2.1`; a page of `kind: page` is not counted. */
  number?: string;
  /** Number and title: `2.1 Conductivity`. */
  label: string;
  /** Address from the root, without the base. */
  url: string;
  entry: ChapterEntry;
}

/** Address of a chapter from the root: its file, without the ending, between slashes. */
export const chapterUrl = (id: string): string => `/${id}/`;

/** All chapters and pages in reading order, chapters with their numbers. */
export function chapterOrder<ChapterEntry extends Entry<Chapter>>(
  chapters: readonly ChapterEntry[],
): PlacedChapter<ChapterEntry>[] {
  const inOrder = chapters.toSorted(
    (a, b) => a.data.part - b.data.part || a.data.order - b.data.order || a.id.localeCompare(b.id),
  );
  const counted = new Map<number, number>();
  return inOrder.map((entry) => {
    const { title, summary, part, kind } = entry.data;
    const placed = { id: entry.id, title, summary, url: chapterUrl(entry.id), entry };
    if (kind === 'page') return { ...placed, label: title };
    const place = (counted.get(part) ?? 0) + 1;
    counted.set(part, place);
    const number = `${part}.${place}`;
    return { ...placed, number, label: `${number} ${title}` };
  });
}

/** A part with its chapters, for lists of contents. */
export interface PartWithChapters<ChapterEntry extends Entry<Chapter>> {
  part: Part;
  chapters: PlacedChapter<ChapterEntry>[];
}

/** Chapters by part; a part without chapters is left out. */
export function chaptersByPart<ChapterEntry extends Entry<Chapter>>(
  chapters: readonly ChapterEntry[],
  parts: readonly Part[],
): PartWithChapters<ChapterEntry>[] {
  const inOrder = chapterOrder(chapters);
  return parts
    .map((part) => ({
      part,
      chapters: inOrder.filter(({ entry }) => entry.data.part === part.number),
    }))
    .filter((group) => group.chapters.length > 0);
}

/** The chapters before and after this one in the whole book. */
export function chapterNeighbours<ChapterEntry extends Entry<Chapter>>(
  chapters: readonly ChapterEntry[],
  id: string,
): { previous?: PlacedChapter<ChapterEntry>; next?: PlacedChapter<ChapterEntry> } {
  const inOrder = chapterOrder(chapters);
  const place = inOrder.findIndex((chapter) => chapter.id === id);
  if (place < 0) return {};
  return { previous: inOrder[place - 1], next: inOrder[place + 1] };
}
