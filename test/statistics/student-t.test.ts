import { describe, expect, test } from 'vitest';
import { studentTCoverage, studentTQuantile } from '#statistics/student-t';

describe('Student’s t', () => {
  // Tables print 12.706, 4.303, 3.182 …; the further digits are SciPy's, t.ppf(0.975, ν).
  test.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [3, 3.182446305283708],
    [4, 2.7764451051977934],
    [5, 2.5705818356363146],
    [6, 2.4469118511449786],
    [10, 2.228138851986274],
    [30, 2.0422724563012378],
    [120, 1.9799304050824413],
    [9998, 1.9602012873568369],
    [Infinity, 1.959963984540054],
  ])('the quantile of the tables for ν = %s degrees of freedom', (degreesOfFreedom, expected) => {
    expect(studentTQuantile({ degreesOfFreedom }) / expected).toBeCloseTo(1, 11);
  });

  test('has the closed forms of one and two degrees of freedom', () => {
    for (const confidence of [0.1, 0.5, 0.6827, 0.95, 0.999]) {
      const one = Math.tan((Math.PI * confidence) / 2);
      const two = confidence * Math.sqrt(2 / ((1 - confidence) * (1 + confidence)));
      expect(studentTQuantile({ degreesOfFreedom: 1, confidence }) / one).toBeCloseTo(1, 10);
      expect(studentTQuantile({ degreesOfFreedom: 2, confidence }) / two).toBeCloseTo(1, 10);
    }
  });

  test('covers what the closed forms of one and two degrees of freedom say, near and far', () => {
    for (const t of [1e-9, 0.3, 1, 1.5, 3, 50, 1e6]) {
      const one = (2 / Math.PI) * Math.atan(t);
      const two = t / Math.sqrt(2 + t * t);
      expect(studentTCoverage({ t, degreesOfFreedom: 1 }) / one).toBeCloseTo(1, 12);
      expect(studentTCoverage({ t, degreesOfFreedom: 2 }) / two).toBeCloseTo(1, 12);
    }
    expect(studentTCoverage({ t: 0, degreesOfFreedom: 3 })).toBe(0);
    expect(() => studentTCoverage({ t: Infinity, degreesOfFreedom: 3 })).toThrow(RangeError);
    expect(() => studentTCoverage({ t: 1, degreesOfFreedom: 0 })).toThrow(RangeError);
  });

  test('covers 68.27 % between ±1 in the normal limit, and inverts itself', () => {
    expect(studentTCoverage({ t: 1, degreesOfFreedom: Infinity })).toBeCloseTo(
      0.682689492137086,
      12,
    );
    const t = studentTQuantile({ degreesOfFreedom: 7.5, confidence: 0.9 });
    expect(studentTCoverage({ t, degreesOfFreedom: 7.5 })).toBeCloseTo(0.9, 13);
  });

  // By SciPy, t.sf: outside lie less than 1e-17 in each case.
  test.each([
    [9, Infinity],
    [38.5, Infinity],
    [1e3, Infinity],
    // ten thousand rows of a clearly bent Arrhenius plot
    [90, 9997],
    [500, 1e6],
    [1e4, 1e9],
  ])('covers all between ±%s for ν = %s', (t, degreesOfFreedom) => {
    expect(studentTCoverage({ t, degreesOfFreedom })).toBeCloseTo(1, 12);
  });

  test('refuses no degrees of freedom and a confidence of one', () => {
    for (const degreesOfFreedom of [0, -1, NaN]) {
      expect(() => studentTQuantile({ degreesOfFreedom })).toThrow(RangeError);
    }
    for (const confidence of [0, 1, NaN])
      expect(() => studentTQuantile({ degreesOfFreedom: 3, confidence })).toThrow(RangeError);
    expect(() => studentTCoverage({ t: -1, degreesOfFreedom: 3 })).toThrow(RangeError);
  });

  test('near zero covers 2t times the density, 2t/π and t/√2 (hand calculation, all digits)', () => {
    expect(studentTCoverage({ t: 1e-9, degreesOfFreedom: 1 }) / (2e-9 / Math.PI)).toBeCloseTo(
      1,
      14,
    );
    expect(studentTCoverage({ t: 1e-9, degreesOfFreedom: 2 }) / (1e-9 / Math.SQRT2)).toBeCloseTo(
      1,
      14,
    );
  });
});
