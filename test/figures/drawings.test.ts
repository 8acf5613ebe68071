import { readdirSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRenderer } from './drawing-renderer.ts';
import { sampleProps } from './sample-props.ts';

const names = readdirSync('src/figures')
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.replace('.astro', ''));

let renderer: Awaited<ReturnType<typeof startRenderer>>;
beforeAll(async () => {
  renderer = await startRenderer();
}, 60_000);
afterAll(() => renderer.stop());

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb)a?\(|^(?:white|black|red|green|blue|gr[ae]y)$/i;
const painted = ['fill', 'stroke', 'color', 'stop-color', 'flood-color'];

function coloursOf(element: HTMLElement): string[] {
  return [element, ...element.querySelectorAll('*')]
    .flatMap((part) => painted.map((name) => part.getAttribute(name) ?? ''))
    .filter((value) => !value.startsWith('url(') && colour.test(value));
}

it('there are drawings', () => expect(names.length).toBeGreaterThanOrEqual(17));

describe.each(names)('%s', (name) => {
  const id = `drawing-of-${name}`;
  let page: HTMLElement;
  let drawings: HTMLElement[];

  beforeAll(async () => {
    page = parse(await renderer.render(name, { id, ...sampleProps[name] }));
    drawings = page.querySelectorAll('svg.drawing');
  });

  it('is an inline svg with a viewBox', () => {
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('viewBox')).toMatch(/^0 0 [\d.]+ [\d.]+$/);
      expect(drawing.getAttribute('role')).toBe(drawing.querySelector('a') ? 'group' : 'img');
    }
  });

  it('is named by its title and described by its desc', () => {
    for (const drawing of drawings) {
      const [title = '', description = ''] = (drawing.getAttribute('aria-labelledby') ?? '').split(
        ' ',
      );
      expect(drawing.querySelector(`title#${title}`)?.text.trim().length).toBeGreaterThan(10);
      expect(drawing.querySelector(`desc#${description}`)?.text.trim().length).toBeGreaterThan(20);
    }
  });

  it('takes its ids from the id it is given, each once', () => {
    const ids = page.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
    expect(ids.filter((other) => !other.startsWith(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.toString().matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(used.filter((reference) => !ids.includes(reference ?? ''))).toEqual([]);
  });

  it('has no inline style, no script and no colour of its own', () => {
    expect(page.querySelectorAll('[style], script')).toEqual([]);
    expect(drawings.flatMap(coloursOf)).toEqual([]);
  });

  it('is made of finite numbers', () => {
    expect(page.toString()).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('gives a link an address and words', () => {
    for (const link of page.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^\//);
      expect(link.text.trim().length).toBeGreaterThan(2);
    }
  });
});

it('a drawing of records stands without any', async () => {
  for (const name of Object.keys(sampleProps)) {
    expect(await renderer.render(name, { id: 'empty' })).not.toMatch(/NaN|Infinity|undefined/);
  }
});

it('the cell is no link where no address is given', async () => {
  const page = parse(await renderer.render('solid-state-cell', { id: 'cell' }));
  expect(page.querySelectorAll('a')).toEqual([]);
});
