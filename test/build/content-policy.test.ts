import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  contentPolicy,
  beforeFirstPaint,
  wakeWhenSeen,
  whileAsleep,
  withExactPolicy,
  withShortScripts,
} from '#build/content-policy';
import { speculationRules } from '#build/speculation-rules';

const hashOf = (content: string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

function page(body: string, ...hashes: string[]) {
  const named = hashes.map((hash) => ` '${hash}'`).join('');
  const policy = `default-src 'none'; script-src 'self'${named}; style-src 'self';`;
  return `<html><head><meta charset="utf-8"><title>t</title><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;
}

test('the policy allows neither inline code nor other origins', () => {
  const { directives, scriptDirective } = contentPolicy();
  const all = [...directives, ...scriptDirective.resources].join(' ');
  expect(all).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(directives).toContain("default-src 'none'");
});

test('the scripts in the pages are named by their hashes', () => {
  expect(contentPolicy('/book/').scriptDirective.hashes).toEqual([
    hashOf(beforeFirstPaint()),
    hashOf(whileAsleep()),
    hashOf(wakeWhenSeen()),
    hashOf(speculationRules('/book/')),
  ]);
});

describe('a page', () => {
  const used = hashOf('one()');

  test('keeps the hashes of its own scripts only', () => {
    const exact = withExactPolicy(page('<script>one()</script>', used, hashOf('other()')));
    expect(exact).toContain(`script-src 'self' '${used}';`);
  });

  test('has its policy before everything that it binds', () => {
    const exact = withExactPolicy(page(''));
    expect(exact).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(exact.match(/content-security-policy/gi)).toHaveLength(1);
  });

  test('with a script that the policy does not name is refused', () => {
    expect(() => withExactPolicy(page('<script>two()</script>', used))).toThrow(hashOf('two()'));
  });

  test('with rules of speculation that the policy does not name is refused', () => {
    const rules = '<script type="speculationrules">{}</script>';
    expect(() => withExactPolicy(page(rules))).toThrow(hashOf('{}'));
    expect(withExactPolicy(page(rules, hashOf('{}')))).toContain(hashOf('{}'));
  });

  test('may hold data, which is no script', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(withExactPolicy(page(data))).toContain(data);
  });

  test.each(['<p style="color:red">', '<p onclick="go()">'])('with %s is refused', (tag) => {
    expect(() => withExactPolicy(page(tag))).toThrow('an inline style or handler');
  });
});

test('the scripts of a page come without what only their authors read', () => {
  const written = readFileSync(new URL('../../src/kit/while-asleep.js', import.meta.url), 'utf8');
  const html = withShortScripts(`<p>a</p><script>${written.trim()}</script><script>b( )</script>`);
  expect(html).toBe(`<p>a</p><script>${whileAsleep()}</script><script>b( )</script>`);
  expect(whileAsleep().length).toBeLessThan(written.length);
  expect(whileAsleep()).not.toContain('\n');
});
