import { describe, expect, it } from 'vitest';
import { componentUses } from '../../src/data/component-uses.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { computed } from '../../src/prose/values/computed.ts';
import { loadContent } from './load-content.ts';

const { chapters, calculators } = checkedContent(loadContent()).content;

describe.each([...chapters, ...calculators])('$file', ({ data, body }) => {
  it('asks for numbers that its values give', () => {
    for (const { attributes, line } of componentUses(body, 'Computed')) {
      const { value } = computed({ ...attributes, digits: Number(attributes.digits) }, data.values);
      expect(value, `line ${line}`).toSatisfy(Number.isFinite);
    }
  });
});
