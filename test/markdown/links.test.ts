import { expect, test } from 'vitest';
import { rehypeLinks, withBase } from '#markdown/links';

test.each([
  ['/a/', '/', '/a/'],
  ['/a/', '/interphase/', '/interphase/a/'],
  ['/a/', '/interphase', '/interphase/a/'],
  ['a/', '/interphase/', 'a/'],
])('%s under %s is %s', (address, base, expected) => {
  expect(withBase(address, base)).toBe(expected);
});

test('the attributes of components in MDX get the base too', () => {
  const href = { type: 'mdxJsxAttribute', name: 'href', value: '/a/' };
  const title = { type: 'mdxJsxAttribute', name: 'title', value: '/a/' };
  const node = {
    type: 'mdxJsxTextElement' as const,
    name: 'a',
    attributes: [href, title],
    children: [],
  };
  rehypeLinks({ base: '/b/' })({ type: 'root', children: [node] });
  expect([href.value, title.value]).toEqual(['/b/a/', '/a/']);
});
