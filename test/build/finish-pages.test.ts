import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wakeWhenSeen } from '#build/content-policy';
import { finished } from '#build/finish-pages';
import { builtSite } from './built-site.ts';

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const theme = 'theme()';
const ofAstro = 'customElements.define("astro-island",f)';
const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' ${[theme, ofAstro, wakeWhenSeen()].map(hashOf).join(' ')};">`;
const sheet = '<link rel="stylesheet" href="/b/frame.css">';
const font = '<link rel="preload" href="/b/text.woff2" as="font" type="font/woff2" crossorigin>';
const island =
  '<astro-island client="visible" component-url="/b/island.js" props="{}"><p>drawn</p></astro-island>';
const page = `<html><head><meta charset="utf-8">${policy}${font}<script>${theme}</script>${sheet}</head><body class="kind-calculator"><script>${ofAstro}</script>${island}</body></html>`;

// The order of the steps: a policy written before the islands are slim would name a script that is gone.
test('the policy of a published page names the scripts that stand in it at the end', () => {
  const html = finished(page, builtSite({ 'island.js': '' }), '/b/');
  expect(html).toContain(`script-src 'self' ${hashOf(theme)} ${hashOf(wakeWhenSeen())};`);
  expect(html).toContain(`<script>${wakeWhenSeen()}</script>`);
  expect(html).not.toContain(ofAstro);
});

test('fonts stand behind the modules of an island, sheets before both', () => {
  const html = finished(page, builtSite({ 'island.js': '' }), '/b/');
  const places = [sheet, 'rel="modulepreload" href="/b/island.js"', font].map((part) =>
    html.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
