import { expect, it } from 'vitest';
import { drawCard } from '../../../src/build/social-card/draw.ts';

const colours = { paper: '#fff', ink: '#000', muted: '#777', accent: '#00f' };
const words = (count: number) => Array.from({ length: count }, () => 'electrolyte').join(' ');

function linesIn(card: string) {
  return Array.from(
    card.matchAll(/<text x="\d+" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g),
  ).map(([, y, size, text = '']) => ({ y: Number(y), size: Number(size), text }));
}

it('says everything where there is room', () => {
  const texts = { kind: 'Chapter', title: 'R < 1', sentence: 'One & all.', site: 'Interphase' };
  expect(linesIn(drawCard(texts, colours)).map(({ text }) => text)).toEqual([
    'Chapter',
    'R &lt; 1',
    'One &amp; all.',
    'Interphase',
  ]);
});

it('cuts what is too long, and keeps clear of the name of the site', () => {
  const texts = { kind: 'Chapter', title: words(40), sentence: words(80), site: 'Interphase' };
  const lines = linesIn(drawCard(texts, colours));
  const site = lines.at(-1);
  const titles = lines.filter(({ size }) => size === 64);
  expect(titles).toHaveLength(3);
  expect(titles.at(-1)?.text).toMatch(/ …$/);
  expect(lines.at(-2)?.text).toMatch(/ …$/);
  // The letters of the last line above end a line’s height before those of the site begin.
  expect(lines.at(-2)?.y).toBeLessThan((site?.y ?? 0) - (site?.size ?? 0));
});
