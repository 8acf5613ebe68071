import { expect, test } from 'vitest';
import { withPreloads } from '#build/preload-islands';
import { builtSite } from './built-site.ts';

const island =
  '<astro-island client="visible" component-url="/b/island.js" renderer-url="/b/react.js" props="{&quot;id&quot;:[0,&quot;pellet&quot;]}"></astro-island>';
const page = (kind: string) =>
  `<html><head></head><body class="kind-${kind}">${island}</body></html>`;

function site() {
  return builtSite({
    'island.js': 'import"./kit.js";({"./pellet/calculator.ts":()=>import("./pellet.js")})',
    'kit.js': '',
    'react.js': '',
    'pellet.js': '',
  });
}

test('the page about a calculator asks for its modules at once', () => {
  const asked = [
    ...withPreloads(page('calculator'), site(), '/b/').matchAll(/modulepreload" href="([^"]*)/g),
  ];
  expect(asked.map(([, href]) => href)).toEqual([
    '/b/island.js',
    '/b/kit.js',
    '/b/react.js',
    '/b/pellet.js',
  ]);
});

test('a chapter waits until its calculator is seen', () => {
  expect(withPreloads(page('chapter'), site(), '/b/')).toBe(page('chapter'));
});
