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
  const file = `src/figures/${name}.astro`;
  let page: HTMLElement;
  let drawings: HTMLElement[];

  beforeAll(async () => {
    page = parse(await renderer.render(name, { id, ...sampleProps[name] }));
    drawings = page.querySelectorAll('svg.drawing');
  });

  it('is an inline svg with a viewBox', () => {
    const wrap = `${file} draws nothing of the class drawing: wrap what it draws in <Drawing {id} title="…" description="…" width={360} height={200}> … </Drawing>, from ./parts/Drawing.astro, instead of an <svg> of its own.`;
    expect(drawings.length, wrap).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('viewBox')).toMatch(/^0 0 [\d.]+ [\d.]+$/);
      const role = drawing.querySelector('a') ? 'group' : 'img';
      const links = `${file}: a drawing with links is a group, one without is an img. Write role="${role}" at <Drawing>.`;
      expect(drawing.getAttribute('role'), links).toBe(role);
    }
  });

  it('is named by its title and described by its desc', () => {
    for (const drawing of drawings) {
      const [title = '', description = ''] = (drawing.getAttribute('aria-labelledby') ?? '').split(
        ' ',
      );
      const words = `${file}: say at <Drawing> in \`title\` what is drawn, in more than ten letters, and in \`description\` what one sees, in more than twenty.`;
      const told = (selector: string) => drawing.querySelector(selector)?.text.trim() ?? '';
      expect(told(`title#${title}`).length, words).toBeGreaterThan(10);
      expect(told(`desc#${description}`).length, words).toBeGreaterThan(20);
    }
  });

  it('takes its ids from the id it is given, each once', () => {
    const ids = page.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
    const begin = `${file}: a page may show two drawings. Let every id begin with that in Astro.props.id: id={\`${'$'}{id}-arrow\`}.`;
    expect(
      ids.filter((other) => !other.startsWith(id)),
      begin,
    ).toEqual([]);
    expect(new Set(ids).size, `${file}: an id stands twice. ${begin}`).toBe(ids.length);
    const used = [...page.toString().matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    const lost = used.filter((reference) => !ids.includes(reference ?? ''));
    expect(lost, `${file}: url(#…) names an id that is not drawn. Correct it.`).toEqual([]);
  });

  it('has no inline style, no script and no colour of its own', () => {
    const classes = `${file}: the policy of the site forbids inline styles and scripts, and both themes need their colours. Use a class, and var(--color-…) of src/styles/tokens.css in a <style> below the drawing.`;
    expect(page.querySelectorAll('[style], script').length, classes).toBe(0);
    expect(drawings.flatMap(coloursOf), classes).toEqual([]);
  });

  it('is made of finite numbers', () => {
    const numbers = `${file}: a number was not computed. Give props that need records a default, and look for a division by zero; records for the test stand in test/figures/sample-props.ts.`;
    expect(page.toString(), numbers).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('gives a link an address and words', () => {
    for (const link of page.querySelectorAll('a')) {
      const named = `${file}: a link needs an address from the root, /page/, and words within it, at least a <title>.`;
      expect(link.getAttribute('href'), named).toMatch(/^\//);
      expect(link.text.trim().length, named).toBeGreaterThan(2);
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
