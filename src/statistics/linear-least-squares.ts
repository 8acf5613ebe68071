import { FitError } from '#statistics/fit-error';

/** Coefficients of a linear model with the matrix that carries their uncertainty. */
export interface LinearSolution {
  coefficients: number[];
  /** inverse of the normal matrix; times the variance of y it is the covariance */
  inverseNormal: number[][];
  residualSumOfSquares: number;
  /** length of the part of y that the model can follow */
  projection: number;
  /** 1 for columns at right angles, 0 for a column that the others make up */
  independence: number;
}

const smallestIndependence = 1e-10;

/** Up to so many rows a length is found to the last bit as ever, beyond much faster. */
const rowsOfShort = 100;

/** Length of a column from a row on; no square of it overflows. */
function length(column: ArrayLike<number>, from = 0): number {
  let norm = 0;
  if (column.length <= rowsOfShort) {
    for (let row = from; row < column.length; row += 1) norm = Math.hypot(norm, column[row]!);
    return norm;
  }
  for (let row = from; row < column.length; row += 1) norm += column[row]! * column[row]!;
  if (norm > 1e-280 && norm < 1e280) return Math.sqrt(norm);
  norm = 0;
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

function scaledBy(column: ArrayLike<number>, scale: number): Float64Array {
  const scaled = new Float64Array(column.length);
  for (let row = 0; row < scaled.length; row += 1) scaled[row] = column[row]! / scale;
  return scaled;
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

/** (XᵀX)⁻¹ = R⁻¹R⁻ᵀ, of columns that were divided by their scales. */
function inverseOf(columns: Float64Array[], diagonal: number[], scales: number[]): number[][] {
  const inverse = scales.map((_, k) =>
    backSubstitute(
      columns,
      diagonal,
      scales.map((__, row) => Number(row === k)),
    ),
  );
  return scales.map((scaleA, a) =>
    scales.map(
      (scaleB, b) =>
        inverse.reduce((sum, column) => sum + column[a]! * column[b]!, 0) / scaleA / scaleB,
    ),
  );
}

/**
 * Least squares of a model that is linear in its coefficients, by Householder's reflections.
 *
 * min ‖y − Xβ‖², X = QR, Rβ = Qᵀy, (XᵀX)⁻¹ = R⁻¹R⁻ᵀ
 *
 * @param input.columns - one per coefficient, an entry per observation *X* [unit of y / unit of β], finite
 * @param input.y - observations *y* [unit of y], finite
 * @returns coefficients, inverse normal matrix and the sum of squares that is left [unit of β]
 * @throws {FitError} if there are fewer observations than columns or a column depends on the others; a RangeError if y is not as long
 * @validity equal weights; divide columns and y by the uncertainties beforehand
 * @source gum2008, annex H.3, least squares
 * @example
 * linearLeastSquares({ columns: [[1, 1, 1], [0, 1, 2]], y: [1, 3, 5] }).coefficients[1] // 2.00000000 1
 */
export function linearLeastSquares({
  columns: design,
  y,
}: {
  columns: readonly ArrayLike<number>[];
  y: ArrayLike<number>;
}): LinearSolution {
  const count = design.length;
  if (count === 0 || design.some((column) => column.length !== y.length)) {
    throw new RangeError('needs a column at least and a row per observation');
  }
  if (y.length < count) {
    throw new FitError('too-few-points', `${count} coefficients need at least ${count} points`);
  }
  const scales = design.map((column) => length(column));
  const columns = design.map((column, k) => scaledBy(column, scales[k]!));
  const right = scaledBy(y, 1);
  columns.push(right);
  const diagonal = scales.map((_, pivot) => reflect(columns, pivot));
  const independence = diagonal.reduce((least, entry) => Math.min(least, Math.abs(entry)), 1);
  if (!(independence > smallestIndependence)) {
    throw new FitError('undetermined', 'the data do not determine every coefficient');
  }
  const solved = backSubstitute(columns, diagonal, right);
  const coefficients = solved.map((value, k) => value / scales[k]!);
  return {
    coefficients,
    inverseNormal: inverseOf(columns, diagonal, scales),
    residualSumOfSquares: length(right, count) ** 2,
    projection: length(right.subarray(0, count)),
    independence,
  };
}
