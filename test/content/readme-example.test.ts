import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { componentUses } from '../../src/data/component-uses.ts';
import { problemsOfValues } from '../../src/data/problems/value-problems.ts';
import { namedValues } from '../../src/data/values/named-values.ts';
import { computed, relations } from '../../src/prose/values/computed.ts';

it('the README shows values that can be computed as they stand', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/^ {2}/gm, '');
  const [, yaml = '', text = ''] = /```\n(values:[^`]*)---\n([^`]*)```/.exec(readme) ?? [];
  const values = namedValues.parse(parseFrontmatter(`---\n${yaml}---\n`).frontmatter.values);
  expect(problemsOfValues(values, text, relations)).toEqual([]);
  const shown = componentUses(text, 'Computed').map(
    ({ attributes }) => computed(attributes, values).value,
  );
  // 3 mA × 200 Ω = 0.6 V; over 4.0 V − 2.3 V, 35.29 %; π/4 × 1.44 cm² = 1.131 cm²; 2 × 200 Ω cm².
  const expected = [0.6, 35.294, 1.13097, 400];
  expect(shown).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) expect(shown[place]).toBeCloseTo(value, 3);
});
