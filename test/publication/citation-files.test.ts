import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { kindsOfChange, releases, releasesIn } from '#publication/changelog';
import { citationFiles } from '#publication/citation-files';
import { commitAddress, readPrimer } from '#publication/primer';

const read = (name: string) => readFileSync(name, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const release = releases().find((one) => one.version === version);

describe('the version of package.json', () => {
  it('has its entry, with a day, in CHANGELOG.md', () => {
    expect(release?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(release?.sections.length).toBeGreaterThan(0);
  });

  it.each(['CITATION.cff', 'codemeta.json', '.zenodo.json'])('is that of %s', async (name) => {
    // Otherwise: npx node src/publication/write-citation-files.ts
    const text = citationFiles(readPrimer(), release!)[name]!;
    const style = await resolveConfig(name);
    expect(read(name)).toBe(await format(text, { ...style, filepath: name }));
  });
});

describe('CITATION.cff', () => {
  const cff = citationFiles(
    {
      ...readPrimer(),
      title: 'A "quoted": title',
      subtitle: 'An interactive one',
      authors: [{ family: 'Doe', given: 'Jane' }, { literal: 'A body' }],
    },
    { version: '1.2.3', date: '2027-01-02' },
  )['CITATION.cff']!;

  it('has the keys that the schema of version 1.2.0 requires, and no other', () => {
    const keys = Array.from(cff.matchAll(/^([a-z-]+):/gm), ([, key]) => key);
    expect(keys).toEqual(expect.arrayContaining(['cff-version', 'message', 'title', 'authors']));
    const allowed =
      'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version';
    for (const key of keys) expect(allowed.split(' ')).toContain(key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps any title and names persons and bodies', () => {
    expect(cff).toContain('title: "A \\"quoted\\": title: an interactive');
    expect(cff).toContain('  - family-names: "Doe"\n    given-names: "Jane"\n  - name: "A body"');
  });
});

it('where the source is public, files and changes lead to it', () => {
  const repository = 'https://example.org/someone/interphase';
  const files = citationFiles(
    { ...readPrimer(), repository },
    { version: '1', date: '2027-01-02' },
  );
  expect(files['CITATION.cff']).toContain(`repository-code: "${repository}"\n`);
  expect(JSON.parse(files['codemeta.json']!)).toMatchObject({ codeRepository: repository });
  const primer = readPrimer();
  const own = { ...primer, repository };
  expect(commitAddress('ab12cd3', own, {})).toBe(`${repository}/commit/ab12cd3`);
  const workflow = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' };
  const unknown = { ...primer, repository: undefined };
  expect(commitAddress('ab12cd3', unknown, workflow)).toBe('https://github.com/a/b/commit/ab12cd3');
  expect(commitAddress('ab12cd3', unknown, {})).toBeUndefined();
});

it.each([
  ['de-CH', 'deu'],
  ['en-GB', 'eng'],
  // Māori is missing from the table: Zenodo is told nothing rather than something wrong.
  ['mi', undefined],
])('.zenodo.json has the language of %s by ISO 639-3: %s', (language, code) => {
  const primer = { ...readPrimer(), language };
  const files = citationFiles(primer, { version: '1', date: '2027-01-02' });
  expect((JSON.parse(files['.zenodo.json']!) as { language?: string }).language).toBe(code);
});

it('a licence of code and texts alike is named once', () => {
  const primer = { ...readPrimer(), licences: { code: 'CC0-1.0', content: 'CC0-1.0' } };
  const cff = citationFiles(primer, { version: '1', date: '2027-01-02' })['CITATION.cff']!;
  expect(cff.match(/CC0-1\.0/g)).toHaveLength(1);
});

describe('the changelog', () => {
  it('is read release by release, what is not yet released left out', () => {
    const text = `# Changelog

## [Unreleased]

### Added

- Something.

## [1.1.0] - 2027-02-03

Two lines
of words.

### Changed

- One
  thing.
- **Breaking:** an address.

### Fixed

- Two.

## [1.0.0] - 2027-01-02

First.
`;
    expect(releasesIn(text)).toEqual([
      {
        version: '1.1.0',
        date: '2027-02-03',
        summary: 'Two lines of words.',
        sections: [
          {
            kind: 'Changed',
            changes: [
              { text: 'One thing.', breaking: false },
              { text: 'an address.', breaking: true },
            ],
          },
          { kind: 'Fixed', changes: [{ text: 'Two.', breaking: false }] },
        ],
      },
      { version: '1.0.0', date: '2027-01-02', summary: 'First.', sections: [] },
    ]);
  });

  it('has only the sections of keepachangelog.com, none of them empty', () => {
    for (const { version, summary, sections } of releases()) {
      expect(summary, version).not.toBe('');
      expect(sections.length, version).toBeGreaterThan(0);
      for (const { kind, changes } of sections) {
        expect(kindsOfChange, version).toContain(kind);
        expect(changes.length, `${version}, ${kind}`).toBeGreaterThan(0);
      }
    }
  });
});
