import { expect, it } from 'vitest';
import { sheetsFirst } from '#build/sheets-first';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
const theme = '<script>document.documentElement.dataset.theme = "dark";</script>';
const rules = '<script type="speculationrules">{}</script>';
const fonts = ['text', 'math'].map(
  (name) => `<link rel="preload" href="/${name}.woff2" as="font" type="font/woff2" crossorigin>`,
);
const sheets = ['frame', 'figures'].map((name) => `<link rel="stylesheet" href="/${name}.css">`);
const module = '<link rel="modulepreload" href="/island.js">';
const body = `<body>${sheets[0]}<p>Text</p></body></html>`;

it('puts style sheets behind the script of the theme, and fonts behind all', () => {
  const [text, math] = fonts;
  const page = `<html><head>${policy}${text}${theme}${rules}${math}${sheets.join('')}${module}</head>${body}`;
  expect(sheetsFirst(page)).toBe(
    `<html><head>${policy}${theme}${sheets.join('')}${rules}${module}${fonts.join('')}</head>${body}`,
  );
});

it('leaves a page as it is that has no script in its head, or no head', () => {
  const page = `<html><head>${policy}${fonts.join('')}${sheets.join('')}</head><body><script></script></body></html>`;
  expect(sheetsFirst(page)).toBe(page);
  expect(sheetsFirst('<p>A part</p>')).toBe('<p>A part</p>');
});
