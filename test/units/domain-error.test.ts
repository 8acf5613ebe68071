import { describe, expect, test } from 'vitest';
import {
  DomainError,
  requireBetween,
  requireFinite,
  requireNonNegative,
  requirePositive,
} from '#units/domain-error';

describe('DomainError', () => {
  test('it names the quantity at fault, what is required and the SI value', () => {
    const error = new DomainError('thickness', 'must be greater than zero', -1);
    expect(error).toMatchObject({ name: 'DomainError', quantity: 'thickness', value: -1 });
    expect(error.requirement).toBe('must be greater than zero');
    expect(error.message).toContain('thickness');
  });

  test('zero, negative, infinite and undefined values are not positive', () => {
    for (const thickness of [0, -1, Infinity, NaN]) {
      expect(() => requirePositive({ thickness })).toThrow(DomainError);
    }
    expect(() => requirePositive({ thickness: 5e-324 })).not.toThrow();
  });

  test('zero is not negative', () => {
    expect(() => requireNonNegative({ time: 0 })).not.toThrow();
    expect(() => requireNonNegative({ time: -1 })).toThrow(DomainError);
  });

  test.each([Infinity, NaN])('%s is refused for what it is, not as too small', (value) => {
    expect(() => requirePositive({ electrodeArea: value })).toThrow(/must be a finite number/);
    expect(() => requirePositive({ temperature: value })).toThrow(/must be a finite number/);
    expect(() => requireNonNegative({ time: value })).toThrow(/must be a finite number/);
    expect(() => requirePositive({ temperature: 0 })).toThrow(/absolute zero/);
    expect(() => requireNonNegative({ time: -1 })).toThrow(/must not be negative/);
  });

  test('the bounds themselves do not lie between the bounds', () => {
    for (const porosity of [0, 1, NaN]) {
      expect(() => requireBetween(0, 1, { porosity })).toThrow(DomainError);
    }
    expect(() => requireBetween(0, 1, { porosity: 0.5 })).not.toThrow();
  });

  test('the first value that is not finite is the one named', () => {
    expect(() => requireFinite({ time: 1, voltage: NaN })).toThrow(/voltage/);
  });
});
