import type { Release } from './changelog.ts';

export interface Feed {
  title: string;
  author: string;
  /** Whole addresses of the feed and of the page it is a feed of. */
  self: string;
  page: string;
  /** Of the releases' words, as a language tag. */
  language: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
const midnight = (date: string) => `${date}T00:00:00Z`;

/** The anchor of a release on the page of changes. */
export const releaseAnchor = (version: string): string => `v${version}`;

function listOf({ kind, changes }: Release['sections'][number]): string {
  const items = changes.map(
    ({ text, breaking }) =>
      `<li>${breaking ? '<strong>Breaking:</strong> ' : ''}${escaped(text)}</li>`,
  );
  return `<h3>${escaped(kind)}</h3><ul>${items.join('')}</ul>`;
}

function entry({ version, date, summary, sections }: Release, { title, page }: Feed): string {
  const content = escaped(`<p>${escaped(summary)}</p>${sections.map(listOf).join('')}`);
  const url = `${page}#${releaseAnchor(version)}`;
  return `<entry>
<title>${escaped(`${title} ${version}`)}</title>
<id>${url}</id>
<link rel="alternate" type="text/html" href="${url}"/>
<updated>${midnight(date)}</updated>
<content type="html">${content}</content>
</entry>`;
}

/** Releases as an Atom feed (RFC 4287), the newest first. */
export function atomFeed(releases: readonly Release[], feed: Feed): string {
  const newest =
    releases
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<title>${escaped(feed.title)}: changes</title>
<id>${feed.page}</id>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
<updated>${midnight(newest)}</updated>
<author><name>${escaped(feed.author)}</name></author>
${releases.map((release) => entry(release, feed)).join('\n')}
</feed>
`;
}
