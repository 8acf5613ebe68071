import { describe, expect, it } from 'vitest';
import { componentUses } from '../../src/data/component-uses.ts';
import { numbersTypedIn } from '../../src/data/problems/typed-number-problems.ts';
import { readMdx } from '../../src/data/mdx.ts';
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

  it('types no number of three digits that it computes', () => {
    const typed = numbersTypedIn(readMdx(body).prose('Exercise'));
    const given = componentUses(body, 'Computed').flatMap(({ attributes }) => {
      const digits = attributes.digits === undefined ? undefined : Number(attributes.digits);
      return numbersTypedIn(computed({ ...attributes, digits }, data.values).text);
    });
    const copied = typed.filter((one) =>
      given.some(
        ({ value, dimension, digits }) =>
          digits >= 3 &&
          dimension === one.dimension &&
          Math.abs(value - one.value) <= 1e-9 * Math.abs(value),
      ),
    );
    expect(copied.map(({ written }) => written)).toEqual([]);
  });
});
