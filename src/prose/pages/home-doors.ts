import { doors, type Links, type Part } from '#figures/solid-state-cell/doors.ts';
import { address } from '../address.ts';

const place = 'content/pages/home.mdx, doors';

const isPart = (name: string): name is Part => name in doors;

/** Where the parts of the picture on the first page lead, as the book’s own text of that page says. */
export function linksOf(
  named: Readonly<Record<string, string>>,
  chapters: readonly { id: string; url: string }[],
): Links {
  const entries = Object.entries(named).map(([part, id]) => {
    if (!isPart(part)) {
      throw new Error(
        `${place}: the picture has no part “${part}”. It has ${Object.keys(doors).join(', ')}.`,
      );
    }
    const chapter = chapters.find((one) => one.id === id);
    if (!chapter) {
      const known = chapters.map((one) => one.id).join(', ');
      throw new Error(`${place}: there is no chapter “${id}” for ${part}. There are ${known}.`);
    }
    return [part, address(chapter.url)];
  });
  return Object.fromEntries(entries) as Links;
}
