import { describe, expect, it } from 'vitest';
import { known } from '../../src/prose/known.ts';

const records = new Map([
  ['kong2024', 'Kong'],
  ['zuo2021', 'Zuo'],
]);
const lookup = { component: 'Cite', kind: 'reference', place: 'content/chapters/a/b.mdx' };

describe('known', () => {
  it('returns the record of a key that exists', () => {
    expect(known(records, 'zuo2021', lookup)).toBe('Zuo');
  });

  it('names file, component, key and the nearest keys when it does not', () => {
    expect(() => known(records, 'kong204', lookup)).toThrow(
      'content/chapters/a/b.mdx: <Cite> names the reference "kong204", which does not exist. The nearest existing: kong2024, zuo2021.',
    );
  });

  it('refuses a missing key', () => {
    expect(() => known(records, undefined, lookup)).toThrow('names the reference ""');
  });

  it('says so when there is nothing to choose from', () => {
    expect(() => known(new Map(), 'kong2024', lookup)).toThrow('There is none yet.');
  });
});
