import { afterEach, expect, test, vi } from 'vitest';
import { isKnown } from '#build/known-warnings';
import buildLog from '../../src/build/build-log.js';

afterEach(() => vi.restoreAllMocks());

function shown(level: 'info' | 'warn' | 'error', message: string, label = 'build'): boolean {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  buildLog({}).write({ level, message, label, newLine: true });
  const written = [...out.mock.calls, ...error.mock.calls].map(([text]) => String(text)).join('');
  vi.restoreAllMocks();
  return written.includes(message);
}

test.each([
  '  \u001b[34m├─\u001b[39m \u001b[2m/about/index.html\u001b[22m',
  ' \u001b[2m(+79ms)\u001b[22m ',
  ' \u001b[31m(+1.35s)\u001b[39m ',
])('a file that was written is no news: %j', (message) => {
  expect(shown('info', message, 'SKIP_FORMAT')).toBe(false);
});

test.each([
  ['info', '38 pages can be searched'],
  ['info', ' (+3ms) (file not created, response body was empty)'],
  ['warn', '├─ whatever a warning begins with'],
  ['error', '  ├─ /about/index.html'],
] as const)('%s: %s is shown', (level, message) => {
  expect(shown(level, message)).toBe(true);
});

test.each([
  [true, 'MODULE_LEVEL_DIRECTIVE', 'the directive "use astro:head-inject" in "a.mdx"', 'prerender'],
  [false, 'MODULE_LEVEL_DIRECTIVE', 'the directive "use client" in "a.tsx"', 'prerender'],
  [true, 'INEFFECTIVE_DYNAMIC_IMPORT', 'also statically imported by src/calculators/all.ts', 'ssr'],
  [
    false,
    'INEFFECTIVE_DYNAMIC_IMPORT',
    'also statically imported by src/calculators/all.ts',
    'client',
  ],
  [false, 'INEFFECTIVE_DYNAMIC_IMPORT', 'also statically imported by src/kit/View.tsx', 'ssr'],
  [false, 'CIRCULAR_DEPENDENCY', 'a.ts imports b.ts imports a.ts', 'client'],
])('whether it is known (%s): %s, %s, %s', (known, code, message, environment) => {
  expect(isKnown({ code, message }, environment)).toBe(known);
});
