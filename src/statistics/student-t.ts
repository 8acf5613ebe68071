/** Γ(x + 1/2) / [Γ(x) √x]: its asymptotic series from x = 15 on, the recurrence below. */
function gammaQuotient(x: number): number {
  if (x === Infinity) return 1;
  let product = 1;
  let y = x;
  for (; y < 15; y += 1) product *= y / (y + 0.5);
  const z = 1 / (y * y);
  const logarithm =
    (-1 / 8 + z * (1 / 192 + z * (-1 / 640 + z * (17 / 14336 - (31 / 18432) * z)))) / y;
  return product * Math.exp(logarithm) * Math.sqrt(y / x);
}

/** Density at t; the limit of infinite degrees of freedom is the normal distribution. */
function density(t: number, degrees: number): number {
  const exponent =
    degrees === Infinity ? (t * t) / 2 : ((degrees + 1) / 2) * Math.log1p((t * t) / degrees);
  return (gammaQuotient(degrees / 2) / Math.sqrt(2 * Math.PI)) * Math.exp(-exponent);
}

/** 1 + r(1) + r(1)r(3) + r(1)r(3)r(5) + …, all positive, until a term no longer counts. */
function series(ratio: (odd: number) => number): number {
  let sum = 0;
  let term = 1;
  for (let odd = 1; term > 1e-17 * sum; odd += 2) {
    sum += term;
    term *= ratio(odd);
  }
  return sum;
}

/** P(−t, t), quick for t² up to ν. */
function inside(t: number, degrees: number): number {
  const square = (t * t) / (1 + (t * t) / degrees);
  // So far out that the density vanishes and the series overflows, nothing is left outside.
  if (density(t, degrees) < 1e-300) return 1;
  return 2 * t * density(t, degrees) * series((odd) => ((1 + odd / degrees) * square) / (odd + 2));
}

/** 1 − P(−t, t), quick for t² from ν on. */
function outside(t: number, degrees: number): number {
  const share = degrees / (degrees + t * t);
  const terms = series((odd) => ((degrees + odd) / (degrees + odd + 1)) * share);
  return ((2 * t) / degrees) * density(t, degrees) * terms;
}

/**
 * Probability that Student's t lies between −t and t.
 *
 * P = 2 t p(t) Σ Π (1 + i/ν) t² / [(1 + t²/ν)(i + 2)], i = 1, 3, 5 …; for t² > ν by the tails
 *
 * @param input.t - half-width of the interval in standard errors *t* [1], ≥ 0
 * @param input.degreesOfFreedom - observations less coefficients, may be infinite *ν* [1], > 0
 * @returns probability [1]
 * @throws {RangeError} if an input is out of its domain
 * @validity any degrees of freedom; the incomplete beta function by series of positive terms
 * @source gum2008, annex G
 * @example
 * studentTCoverage({ t: 1, degreesOfFreedom: 1 }) // 0.5 1
 */
export function studentTCoverage({
  t,
  degreesOfFreedom,
}: {
  t: number;
  degreesOfFreedom: number;
}): number {
  if (!(t >= 0 && t < Infinity)) throw new RangeError('t must be finite and not negative');
  if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom must be positive');
  return t * t > degreesOfFreedom ? 1 - outside(t, degreesOfFreedom) : inside(t, degreesOfFreedom);
}

/**
 * Half-width, in standard errors, of the two-sided interval of a given confidence.
 *
 * t with P(−t, t; ν) = confidence, by Newton's method from t = 0
 *
 * @param input.degreesOfFreedom - observations less coefficients, may be infinite *ν* [1], > 0
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns quantile [1]
 * @throws {RangeError} if an input is out of its domain
 * @validity relative error below 1e-11 for a confidence up to 0.999
 * @source gum2008, annex G, table G.2
 * @example
 * studentTQuantile({ degreesOfFreedom: 3 }) // 3.18244630528 1
 */
export function studentTQuantile({
  degreesOfFreedom,
  confidence = 0.95,
}: {
  degreesOfFreedom: number;
  confidence?: number;
}): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom must be positive');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence outside 0 to 1');
  let t = 0;
  // P is concave, so that every step from the left stays on the left.
  for (let step = Infinity; step > 1e-15 * t;) {
    const missing =
      t * t > degreesOfFreedom
        ? outside(t, degreesOfFreedom) - (1 - confidence)
        : confidence - inside(t, degreesOfFreedom);
    step = missing / (2 * density(t, degreesOfFreedom));
    t += Math.max(0, step);
  }
  return t;
}
