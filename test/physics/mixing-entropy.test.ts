import { expect, test } from 'vitest';
import { mixingEntropy } from '#physics/mixing-entropy';
import { DomainError } from '#units/domain-error';

test('five cations in equal shares have R ln 5 = 13.3816113591719 J/(mol K) (mpmath)', () => {
  const entropy = mixingEntropy({ siteFractions: [0.2, 0.2, 0.2, 0.2, 0.2] });
  expect(entropy).toBeCloseTo(13.3816113591719, 12);
});

test('one ion alone has none, and an absent one changes nothing', () => {
  expect(mixingEntropy({ siteFractions: [1] })).toBeCloseTo(0, 15);
  expect(mixingEntropy({ siteFractions: [0.5, 0.5, 0] })).toBe(
    mixingEntropy({ siteFractions: [0.5, 0.5] }),
  );
});

test('equal shares have the most', () => {
  const even = mixingEntropy({ siteFractions: [0.5, 0.5] });
  expect(mixingEntropy({ siteFractions: [0.4, 0.6] })).toBeLessThan(even);
});

test('shares that are not the whole are refused', () => {
  expect(() => mixingEntropy({ siteFractions: [0.5, 0.4] })).toThrow(DomainError);
});

test('rounded shares may miss the whole by a millionth, no more', () => {
  for (const sign of [1, -1]) {
    const shares = (excess: number) => ({ siteFractions: [0.5, 0.5 + sign * excess] });
    expect(() => mixingEntropy(shares(0.95e-6))).not.toThrow();
    expect(() => mixingEntropy(shares(1.05e-6))).toThrow(DomainError);
  }
});
