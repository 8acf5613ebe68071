import { expect, test } from 'vitest';
import { linksOf } from '#prose/pages/home-doors.ts';

const chapters = [{ id: 'sides/growth', url: '/sides/growth/' }];

test('a part leads to the chapter that the text of the page names for it', () => {
  expect(linksOf({ cathodeInterface: 'sides/growth' }, chapters)).toEqual({
    cathodeInterface: '/sides/growth/',
  });
  expect(linksOf({}, chapters)).toEqual({});
});

test.each([
  [{ anode: 'sides/growth' }, /home\.mdx.*no part “anode”.*lithium, /],
  [{ lithium: 'sides/grow' }, /home\.mdx.*no chapter “sides\/grow” for lithium.*sides\/growth/],
])('%o is refused with the file and what there is', (named, message) => {
  expect(() => linksOf(named as Record<string, string>, chapters)).toThrow(message);
});
