import { FitError } from '#statistics/fit-error';

/** Coefficients of a linear model with the matrix that carries their uncertainty. */
export interface LinearSolution {
  coefficients: number[];
  /** inverse of the normal matrix; times the variance of y it is the covariance */
  inverseNormal: number[][];
  residuals: number[];
  residualSumOfSquares: number;
  /** length of the part of y that the model can follow */
  projection: number;
  /** 1 for columns at right angles, 0 for a column that the others make up */
  independence: number;
}

const smallestIndependence = 1e-10;

/** Up to so many rows a length is found to the last bit as ever, beyond much faster. */
const rowsOfShort = 300;

/** Length of a column from a row on; no square of it overflows. */
function length(column: Float64Array, from = 0): number {
  let norm = 0;
  if (column.length <= rowsOfShort) {
    for (let row = from; row < column.length; row += 1) norm = Math.hypot(norm, column[row]!);
    return norm;
  }
  let largest = 0;
  for (let row = from; row < column.length; row += 1)
    largest = Math.max(largest, Math.abs(column[row]!));
  if (!(largest > 0)) return largest;
  for (let row = from; row < column.length; row += 1) norm += (column[row]! / largest) ** 2;
  return largest * Math.sqrt(norm);
}

/** One Householder reflection of column `pivot` and all to the right of it, the last being y. */
function reflect(columns: Float64Array[], pivot: number): number {
  const column = columns[pivot]!;
  const norm = length(column, pivot);
  const diagonal = column[pivot]! > 0 ? -norm : norm;
  column[pivot]! -= diagonal;
  const square = -diagonal * column[pivot]!;
  for (const other of square > 0 ? columns.slice(pivot + 1) : []) {
    let product = 0;
    for (let row = pivot; row < column.length; row += 1) product += column[row]! * other[row]!;
    const share = product / square;
    for (let row = pivot; row < column.length; row += 1) other[row]! -= share * column[row]!;
  }
  return diagonal;
}

function columnOf(design: readonly number[][], k: number): Float64Array {
  const column = new Float64Array(design.length);
  for (let row = 0; row < column.length; row += 1) column[row] = design[row]![k]!;
  return column;
}

function product(left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < left.length; place += 1) sum += left[place]! * right[place]!;
  return sum;
}

/** Solves Rx = b for each right-hand side, R given by its columns and its diagonal. */
function backSubstitute(
  columns: Float64Array[],
  diagonal: number[],
  right: ArrayLike<number>,
): number[] {
  const solution = new Array<number>(diagonal.length).fill(0);
  for (let row = diagonal.length - 1; row >= 0; row -= 1) {
    let rest = right[row]!;
    for (let k = row + 1; k < diagonal.length; k += 1) rest -= columns[k]![row]! * solution[k]!;
    solution[row] = rest / diagonal[row]!;
  }
  return solution;
}

/**
 * Least squares of a model that is linear in its coefficients, by Householder's reflections.
 *
 * min ‖y − Xβ‖², X = QR, Rβ = Qᵀy, (XᵀX)⁻¹ = R⁻¹R⁻ᵀ
 *
 * @param input.design - one row per observation, one entry per coefficient *X* [unit of y / unit of β], finite
 * @param input.y - observations *y* [unit of y], finite
 * @returns coefficients, inverse normal matrix, residuals and their sum of squares [unit of β]
 * @throws {FitError} if there are fewer rows than columns or a column depends on the others; a RangeError if y is not as long
 * @validity equal weights; divide rows and y by the uncertainties beforehand
 * @source gum2008, annex H.3, least squares
 * @example
 * linearLeastSquares({ design: [[1, 0], [1, 1], [1, 2]], y: [1, 3, 5] }).coefficients[1] // 2.00000000 1
 */
export function linearLeastSquares({
  design,
  y,
}: {
  design: number[][];
  y: number[];
}): LinearSolution {
  const count = design[0]?.length ?? 0;
  if (count === 0 || y.length !== design.length) {
    throw new RangeError('needs a column at least and a row per observation');
  }
  if (design.length < count) {
    throw new FitError('too-few-points', `${count} coefficients need at least ${count} points`);
  }
  const columns = design[0]!.map((_, k) => columnOf(design, k));
  const scales = columns.map((column) => length(column));
  columns.forEach((column, k) => {
    for (let row = 0; row < column.length; row += 1) column[row]! /= scales[k]!;
  });
  columns.push(new Float64Array(y));
  const diagonal = scales.map((_, pivot) => reflect(columns, pivot));
  const independence = diagonal.reduce((least, entry) => Math.min(least, Math.abs(entry)), 1);
  if (!(independence > smallestIndependence)) {
    throw new FitError('undetermined', 'the data do not determine every coefficient');
  }
  const right = columns[count]!;
  const coefficients = backSubstitute(columns, diagonal, right).map(
    (value, k) => value / scales[k]!,
  );
  const inverse = scales.map((_, k) =>
    backSubstitute(
      columns,
      diagonal,
      scales.map((__, row) => Number(row === k)),
    ),
  );
  const inverseNormal = scales.map((scaleA, a) =>
    scales.map(
      (scaleB, b) =>
        inverse.reduce((sum, column) => sum + column[a]! * column[b]!, 0) / scaleA / scaleB,
    ),
  );
  const residuals = y.map((value, row) => value - product(coefficients, design[row]!));
  return {
    coefficients,
    inverseNormal,
    residuals,
    residualSumOfSquares: product(residuals, residuals),
    projection: length(right.slice(0, count)),
    independence,
  };
}
