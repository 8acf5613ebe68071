import { describe, expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { norris } from './reference-data.ts';

/** A design as it is written down, a row for each observation. */
const columnsOf = (rows: number[][]): number[][] =>
  (rows[0] ?? []).map((_, k) => rows.map((row) => row[k]!));

describe('linear least squares', () => {
  test('gives the certified values of the NIST data set Norris', () => {
    const fit = linearLeastSquares({ columns: [norris.x.map(() => 1), norris.x], y: norris.y });
    expect((fit.coefficients[0] ?? 0) / -0.262323073774029).toBeCloseTo(1, 10);
    expect((fit.coefficients[1] ?? 0) / 1.00211681802045).toBeCloseTo(1, 13);
    const scatter = fit.residualSumOfSquares / 34;
    expect(Math.sqrt(scatter * (fit.inverseNormal[0]?.[0] ?? 0)) / 0.232818234301152).toBeCloseTo(
      1,
      12,
    );
    expect(
      Math.sqrt(scatter * (fit.inverseNormal[1]?.[1] ?? 0)) / 0.429796848199937e-3,
    ).toBeCloseTo(1, 12);
  });

  test('gives ten digits of a quintic whose powers are nearly dependent (all coefficients one, as NIST Wampler1)', () => {
    const x = Array.from({ length: 21 }, (_, index) => index);
    const y = x.map((value) => 1 + value + value ** 2 + value ** 3 + value ** 4 + value ** 5);
    const fit = linearLeastSquares({
      columns: [0, 1, 2, 3, 4, 5].map((n) => x.map((value) => value ** n)),
      y,
    });
    for (const coefficient of fit.coefficients) expect(coefficient).toBeCloseTo(1, 7);
    expect(fit.coefficients[5]).toBeCloseTo(1, 11);
  });

  test('tells how long the part of y is that the model can follow (Pythagoras)', () => {
    const columns = [
      [1, 1, 1],
      [0, 1, 2],
    ];
    const y = [1, 4, 5];
    const { projection, residualSumOfSquares } = linearLeastSquares({ columns, y });
    // By hand: the line 4/3 + 2x leaves −1/3, 2/3, −1/3.
    expect(residualSumOfSquares).toBeCloseTo(2 / 3, 13);
    expect(projection ** 2).toBeCloseTo(42 - 2 / 3, 12);
  });

  test('gives the inverse normal matrix of a parabola (hand calculation)', () => {
    const { inverseNormal } = linearLeastSquares({
      columns: columnsOf([-1, 0, 1].map((x) => [1, x, x * x])),
      y: [2, 1, 4],
    });
    // XᵀX is (3 0 2 | 0 2 0 | 2 0 2), of determinant 4.
    const expected = [
      [1, 0, -1],
      [0, 0.5, 0],
      [-1, 0, 1.5],
    ];
    expected.forEach((row, a) =>
      row.forEach((value, b) => expect(inverseNormal[a]?.[b]).toBeCloseTo(value, 13)),
    );
  });

  test('solves as many equations as there are coefficients, be it one', () => {
    const { coefficients, inverseNormal } = linearLeastSquares({
      columns: columnsOf([[2]]),
      y: [6],
    });
    expect(coefficients[0]).toBeCloseTo(3, 14);
    expect(inverseNormal[0]?.[0]).toBeCloseTo(1 / 4, 14);
    const two = linearLeastSquares({
      columns: columnsOf([
        [1, 0],
        [1, 2],
      ]),
      y: [1, 5],
    });
    expect(two.coefficients[0]).toBeCloseTo(1, 14);
    expect(two.coefficients[1]).toBeCloseTo(2, 14);
  });

  test('keeps what is small beside a first entry below zero', () => {
    // By hand: Σxy / Σx² = 1 / (1 + 10⁻¹⁸). A reflection to the nearer side would lose the 10⁻⁹.
    const { coefficients } = linearLeastSquares({
      columns: columnsOf([[-1], [1e-9]]),
      y: [0, 1e9],
    });
    expect(coefficients[0]).toBeCloseTo(1, 12);
  });

  test('refuses dependent columns and fewer rows than columns', () => {
    expect(() =>
      linearLeastSquares({
        columns: columnsOf([
          [1, 2],
          [2, 4],
          [3, 6],
        ]),
        y: [1, 2, 3],
      }),
    ).toThrow(FitError);
    expect(() => linearLeastSquares({ columns: columnsOf([[0], [0]]), y: [1, 2] })).toThrow(
      FitError,
    );
    expect(() => linearLeastSquares({ columns: columnsOf([[1, 2]]), y: [1] })).toThrow(FitError);
    expect(() => linearLeastSquares({ columns: columnsOf([[1]]), y: [1, 2] })).toThrow(RangeError);
    expect(() => linearLeastSquares({ columns: [], y: [] })).toThrow(RangeError);
  });
});
