import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namedBy } from '../../src/data/component-attributes.ts';
import { componentAttributes } from '../../src/prose/component-attributes.ts';

const files = readdirSync(join(import.meta.dirname, '../../src/prose/components'));
const named = (ending: string): string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

it('every component says beside it what may be written in its tag', () => {
  expect(named('.astro').length).toBeGreaterThan(20);
  expect(named('.attributes.ts')).toEqual(named('.astro'));
  // What the book says of itself in content/pages takes two more.
  const all = [...named('.astro'), 'Count', 'Heading'];
  expect([...componentAttributes.keys()].toSorted()).toEqual(all.toSorted());
});

it('an attribute that names something says what, be it optional or not', () => {
  const shape = (name: string) => componentAttributes.get(name)!.shape;
  expect(namedBy(shape('Cite').of!)).toBe('references');
  expect(namedBy(shape('Equation').correction!)).toBe('corrections');
  expect(namedBy(shape('Cite').at!)).toBeUndefined();
});
