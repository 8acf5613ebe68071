import { expect, test } from 'vitest';
import { wakeWhenSeen } from '#build/content-policy';
import { withSlimIslands } from '#build/slim-islands';

const ofAstro =
  '<script>(()=>{(self.Astro||(self.Astro={})).visible=a;window.dispatchEvent(new Event("astro:visible"));})();</script>' +
  '<script>(()=>{customElements.get("astro-island")||customElements.define("astro-island",f)})();</script>';

const island = (props: object, client = 'visible') =>
  `<astro-island uid="1" component-url="/island.js" renderer-url="/react.js" props="${JSON.stringify(props).replaceAll('"', '&quot;')}" ssr client="${client}" opts="{&quot;name&quot;:&quot;I&quot;}" await-children><p>drawn</p></astro-island>`;

const page = (...islands: string[]) =>
  `<body><script>theme()</script>${ofAstro}${islands.join('<p>text</p>')}<script src="/frame.js"></script></body>`;

const plain = { id: [0, 'pellet'], list: [1, [[0, { depth: [0, null] }]]] };

test('the script of the islands stands once, behind the last of them, and that of Astro is gone', () => {
  const slim = withSlimIslands(page(island(plain), island(plain)));
  expect(slim).not.toMatch(/astro:visible|customElements\.get/);
  expect(slim.split(`</astro-island><script>${wakeWhenSeen()}</script>`)).toHaveLength(2);
  expect(slim.lastIndexOf('</astro-island>')).toBeLessThan(slim.indexOf(wakeWhenSeen()));
  expect(slim).toContain('<script>theme()</script>');
  expect(slim).toContain('<script src="/frame.js"></script>');
  expect(slim.match(/<p>drawn<\/p>/g)).toHaveLength(2);
});

test('an island asks for its own code alone, and keeps what it was given', () => {
  const slim = withSlimIslands(page(island(plain)));
  expect(slim).not.toMatch(/renderer-url|opts=/);
  expect(slim).toContain('component-url="/island.js"');
  expect(slim).toContain('&quot;pellet&quot;');
});

test('a page without islands stays as it is', () => {
  expect(withSlimIslands('<body><script>theme()</script></body>')).toBe(
    '<body><script>theme()</script></body>',
  );
});

test.each([
  ['data that are not plain', page(island({ day: [3, '2026-01-01'] })), /plain data only/],
  ['not plain inside', page(island({ a: [1, [[0, { day: [3, 'x'] }]]] })), /plain data only.*day/],
  ['waking at another time', page(island(plain, 'idle')), /not client:visible: \/island\.js/],
])('an island with %s stops the build', (_, html, message) => {
  expect(() => withSlimIslands(html)).toThrow(message);
});
