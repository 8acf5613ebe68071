import { describe, expect, it } from 'vitest';
import { chapterNeighbours, chapterOrder, chaptersByPart } from '../../src/data/chapter-order.ts';
import { partOf, parts } from '../../src/data/part.ts';
import { chapter } from './chapters.ts';

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
    const groups = chaptersByPart(chapters).map(({ part, chapters: inPart }) => [
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

describe('partOf', () => {
  it('knows nine parts and says so when asked for another', () => {
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(partOf(4).slug).toBe('cathode-side');
    expect(() => partOf(10)).toThrow('from 1 to 9');
  });
});
