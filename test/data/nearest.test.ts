import { describe, expect, it } from 'vitest';
import { nearestKeys } from '../../src/data/nearest.ts';

describe('nearestKeys', () => {
  const known = ['zuo2021', 'kong2024', 'kims2022', 'kimjs2023', 'irvine1990'];

  it('puts a mistyped key’s original first', () => {
    expect(nearestKeys('kong204', known)[0]).toBe('kong2024');
    expect(nearestKeys('Irvine1990', known)[0]).toBe('irvine1990');
  });

  it('prefers a key that contains what was typed', () => {
    expect(nearestKeys('irvine', known)[0]).toBe('irvine1990');
  });

  it('names no more than asked for, and nothing when there is nothing', () => {
    expect(nearestKeys('x', known, 2)).toHaveLength(2);
    expect(nearestKeys('x', [])).toEqual([]);
  });
});
