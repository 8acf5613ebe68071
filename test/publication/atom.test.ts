import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { atomFeed } from '#publication/atom';

it('is read back with every sign, the newest day as its own', () => {
  const release = {
    version: '1.2.0',
    date: '2027-01-31',
    summary: 'Fields of R < 1 Ω & “more”.',
    sections: [
      {
        kind: 'Added',
        changes: [
          { text: 'a & b', breaking: false },
          { text: '<em>c</em>', breaking: true },
        ],
      },
    ],
  };
  const earlier = { ...release, version: '1.1.0', date: '2026-12-01' };
  const feed = parseAtomFeed(
    atomFeed([earlier, release], {
      title: 'Ions & electrons',
      language: 'de-CH',
      author: 'A & B',
      self: 'https://example.org/changes.atom',
      page: 'https://example.org/changes/',
    }),
  );
  expect(feed.title).toEqual({ value: 'Ions & electrons: changes' });
  expect(feed.updated).toBe('2027-01-31T00:00:00Z');
  expect(feed.authors?.[0]?.name).toBe('A & B');
  const [, entry] = feed.entries ?? [];
  expect(entry?.id).toBe('https://example.org/changes/#v1.2.0');
  // The content of an entry is markup, escaped once more on its way.
  expect(entry?.content?.value).toBe(
    '<p>Fields of R &lt; 1 Ω &amp; “more”.</p><h3>Added</h3><ul><li>a &amp; b</li><li><strong>Breaking:</strong> &lt;em&gt;c&lt;/em&gt;</li></ul>',
  );
});
