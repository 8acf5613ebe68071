import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { destinationOf, pages } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

const { folder } = siteUnderTest;
const { title } = readPrimer();
const drawings = globSync('figures/*.svg', { cwd: folder });
const slides = drawings.filter((file) => file.endsWith('-slide.svg'));
const figures = pages.flatMap(({ root }) => root.querySelectorAll('figure.figure > .canvas'));

interface Source {
  'dc:title': string;
  'dc:source': string;
  'dc:identifier': string;
}

function sourceIn(svg: string): Source {
  const tree = new XMLParser({ processEntities: true }).parse(svg);
  return tree.svg.metadata['rdf:RDF']['rdf:Description'];
}

/** The text that a PNG carries under a keyword: PNG specification, 11.3.3.4. */
function textIn(png: Buffer, keyword: string): string {
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const isText = png.toString('latin1', at + 4, at + 8) === 'iTXt';
    const start = `${keyword}\0\0\0\0\0`;
    if (isText && data.toString('latin1').startsWith(start)) {
      return data.toString('utf8', start.length);
    }
  }
  return '';
}

it('every figure of a chapter can be taken away', () => {
  expect(slides.length).toBe(figures.length);
  expect(drawings.length).toBe(2 * figures.length);
});

describe.each(drawings)('%s', (file) => {
  const svg = readFileSync(join(folder, file), 'utf8');
  const png = readFileSync(join(folder, file.replace('.svg', '.png')));
  const source = sourceIn(svg);

  it('needs no style sheet and loads nothing', () => {
    expect(svg).not.toMatch(/<style|<script|<image|class=|var\(|light-dark|color-mix|@import/);
  });

  it('names page, version and an address that exists', () => {
    expect(source['dc:title']).toMatch(/: Figure \d+\.\d+, \S/);
    expect(source['dc:source']).toMatch(/, version \d+\.\d+\.\d+/);
    expect(source['dc:source'].startsWith(`${title}, `)).toBe(true);
    const to = destinationOf(pages[0]!, source['dc:identifier']);
    expect(to.kind).toBe('page');
    if (to.kind === 'page') expect(to.page.root.getElementById(to.fragment)).toBeTruthy();
  });

  const isSlide = slides.includes(file);
  const times = isSlide ? 2 : 3;

  it('is a slide in landscape, or the drawing in its own shape', () => {
    const [, width, height] = / width="(\d+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(width) / Number(height) === 16 / 9).toBe(isSlide);
  });

  it(`is also a picture of ${times} times its size, with the same source inside`, () => {
    const [, width, height] = / width="(\d+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Number(width) * times);
    expect(Math.abs(png.readUInt32BE(20) - Number(height) * times)).toBeLessThanOrEqual(1);
    const text = textIn(png, 'Source');
    expect(text).toContain(source['dc:identifier']);
    expect(text).toContain(source['dc:source'].replace(`${title}, `, ''));
  });
});
