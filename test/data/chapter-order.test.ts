import { describe, expect, it } from 'vitest';
import { chapterNeighbours, chapterOrder, chaptersByPart } from '../../src/data/chapter-order.ts';
import { numbered, partOf } from '../../src/data/part.ts';
import { chapter } from './chapters.ts';

const parts = numbered([
  { slug: 'why-solid', title: 'Why solid' },
  { slug: 'ion-transport', title: 'Ion transport' },
  { slug: 'interface', title: 'The interface' },
  { slug: 'outlook', title: 'Where it goes' },
]);

const chapters = [
  chapter('interface/contact', 3, 310),
  chapter('ion-transport/temperature', 2, 220),
  chapter('ion-transport/conductivity', 2, 210),
  chapter('why-solid/why', 1, 110),
];

describe('chapterOrder', () => {
  it('places chapters by part and order, and counts within the part', () => {
    expect(chapterOrder(chapters).map(({ number, url }) => [number, url])).toEqual([
      ['1.1', '/why-solid/why/'],
      ['2.1', '/ion-transport/conductivity/'],
      ['2.2', '/ion-transport/temperature/'],
      ['3.1', '/interface/contact/'],
    ]);
  });

  it('keeps a part together, also while an author has yet to correct an order', () => {
    const early = [...chapters, chapter('interface/flux', 3, 32)];
    expect(chapterOrder(early).map(({ number }) => number)).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
    ]);
    expect(chapterOrder(early).at(-2)?.id).toBe('interface/flux');
  });
});

describe('chaptersByPart', () => {
  it('groups chapters and leaves empty parts out', () => {
    const groups = chaptersByPart(chapters, parts).map(({ part, chapters: inPart }) => [
      part.title,
      inPart.length,
    ]);
    expect(groups).toEqual([
      ['Why solid', 1],
      ['Ion transport', 2],
      ['The interface', 1],
    ]);
  });
});

describe('chapterNeighbours', () => {
  it('crosses the borders of parts', () => {
    const { previous, next } = chapterNeighbours(chapters, 'ion-transport/temperature');
    expect([previous?.id, next?.id]).toEqual(['ion-transport/conductivity', 'interface/contact']);
  });

  it('has nothing before the first and after the last chapter', () => {
    expect(chapterNeighbours(chapters, 'why-solid/why').previous).toBeUndefined();
    expect(chapterNeighbours(chapters, 'interface/contact').next).toBeUndefined();
  });

  it('knows no neighbours of a chapter that does not exist', () => {
    expect(chapterNeighbours(chapters, 'nowhere')).toEqual({});
  });
});

describe('a page', () => {
  const page = chapter('ion-transport/protocol', 2, 215);
  const withPage = [...chapters, { ...page, data: { ...page.data, kind: 'page' as const } }];

  it('stands in its place in the part and takes no number from the chapters', () => {
    expect(chapterOrder(withPage).map(({ number, label }) => [number, label])).toEqual([
      ['1.1', '1.1 why-solid/why'],
      ['2.1', '2.1 ion-transport/conductivity'],
      [undefined, 'ion-transport/protocol'],
      ['2.2', '2.2 ion-transport/temperature'],
      ['3.1', '3.1 interface/contact'],
    ]);
  });

  it('is read between its neighbours', () => {
    const { previous, next } = chapterNeighbours(withPage, page.id);
    expect([previous?.number, next?.number]).toEqual(['2.1', '2.2']);
  });
});

describe('partOf', () => {
  it('numbers the parts as they are listed, and says how many there are when asked for another', () => {
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(partOf(parts, 3).slug).toBe('interface');
    expect(() => partOf(parts, 5)).toThrow('from 1 to 4');
  });
});
