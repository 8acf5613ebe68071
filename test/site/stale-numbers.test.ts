import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const sheets = globSync('**/*.css', { cwd: siteUnderTest.folder }).map((file) =>
  readFileSync(join(siteUnderTest.folder, file), 'utf8'),
);

// Safari takes `text-decoration: line-through`, and none with a thickness in it.
it('strikes out the numbers of an earlier input in every browser', () => {
  const rules = sheets.flatMap(
    (sheet) => sheet.match(/[^{}]*\[data-stale\][^{}]*\{[^}]*\}/g) ?? [],
  );
  const struck = rules.filter((rule) => rule.includes('line-through'));
  expect(struck.length).toBeGreaterThan(0);
  for (const rule of struck) {
    expect(rule).toMatch(/[{;]text-decoration(-line)?:\s*line-through\s*[;}]/);
  }
});
