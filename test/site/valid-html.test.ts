import { HtmlValidate } from 'html-validate/node';
import { expect, it } from 'vitest';
import { pages } from './pages.ts';

/** What the HTML standard forbids. Spelling and taste of the markup are Prettier's business. */
const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  rules: {
    'aria-label-misuse': 'error',
    'attribute-allowed-values': 'error',
    'attribute-misuse': 'error',
    'close-order': 'error',
    deprecated: 'error',
    'element-permitted-content': 'error',
    'element-permitted-occurrences': 'error',
    'element-permitted-order': 'error',
    'element-permitted-parent': 'error',
    'element-required-ancestor': 'error',
    'element-required-attributes': 'error',
    'element-required-content': 'error',
    'input-missing-label': 'error',
    'map-dup-name': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-missing-references': 'error',
    'no-multiple-main': 'error',
    'script-element': 'error',
    'text-content': 'error',
    'unrecognized-char-ref': 'error',
    'valid-id': ['error', { relaxed: true }],
    'void-content': 'error',
  },
});

/** Astro writes an island's style as first child of its parent, where the Nu checker allows it. */
const islandStyle = /^element-permitted-content: <style> element .* > div > style$/;

it.each(pages.map((page) => [page.path, page] as const))('%s is valid HTML', async (_, page) => {
  const report = await validator.validateString(page.html, page.file);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
  expect([...new Set(messages)].filter((message) => !islandStyle.test(message))).toEqual([]);
});

it('sees a duplicate attribute and a misplaced caption', async () => {
  const planted = '<figure><p>a</p><figcaption class="x" class="y">b</figcaption><p>c</p></figure>';
  const report = await validator.validateString(planted);
  const rules = report.results.flatMap((result) => result.messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-attr', 'element-permitted-order']));
});
