import { studentTQuantile } from '#statistics/student-t';

/** A standard uncertainty with the degrees of freedom behind it: n − p of a scatter, infinite where stated. */
export interface UncertaintyComponent {
  uncertainty: number;
  degreesOfFreedom: number;
}

/**
 * Degrees of freedom of a combined uncertainty, by Welch and Satterthwaite.
 *
 * ν = u⁴ / Σ (u_i⁴ / ν_i), u² = Σ u_i²
 *
 * @param input.components - independent standard uncertainties and their degrees of freedom *u_i, ν_i* [any], u ≥ 0 and ν > 0
 * @returns effective degrees of freedom, infinite where nothing is uncertain [1]
 * @throws {RangeError} if an uncertainty is negative or degrees of freedom are not positive
 * @validity independent, nearly normal components
 * @source gum2008, annex G.4
 * @example
 * effectiveDegreesOfFreedom({ components: [{ uncertainty: 3, degreesOfFreedom: 4 }, { uncertainty: 4, degreesOfFreedom: Infinity }] }) // 30.8641975309 1
 */
export function effectiveDegreesOfFreedom({
  components,
}: {
  components: UncertaintyComponent[];
}): number {
  for (const { uncertainty, degreesOfFreedom } of components) {
    if (!(uncertainty >= 0)) throw new RangeError('an uncertainty must not be negative');
    if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom must be positive');
  }
  const combined = Math.hypot(...components.map(({ uncertainty }) => uncertainty));
  const parts = components.map(
    ({ uncertainty, degreesOfFreedom }) => (uncertainty / combined) ** 4 / degreesOfFreedom,
  );
  return combined > 0 ? 1 / parts.reduce((sum, part) => sum + part, 0) : Infinity;
}

/** All choices of some of the items, none and all included. */
function choices<Item>(items: Item[]): Item[][] {
  return items.reduce<Item[][]>(
    (chosen, item) => [...chosen, ...chosen.map((some) => [...some, item])],
    [[]],
  );
}

/** A half-width with the degrees of freedom behind its quantile. */
export interface Coverage {
  halfWidth: number;
  degreesOfFreedom: number;
}

/**
 * Half-width of the interval that holds the truth with a given confidence, and what it rests on.
 *
 * U = max t(ν) u over the scatters counted, u² = Σ u_i² and ν by Welch and Satterthwaite
 *
 * @param input.components - independent standard uncertainties and their degrees of freedom *u_i, ν_i* [unit of y], u ≥ 0 and ν > 0
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns half-width and degrees of freedom; with no finite ones those of a normal distribution [unit of y]
 * @throws {RangeError} if an uncertainty is negative, or degrees of freedom or the confidence are out of their domain
 * @validity the largest of the choices, since the formula alone narrows an interval when a small stated uncertainty joins a scatter of few degrees of freedom
 * @source gum2008, annex G.4
 * @example
 * coverage({ components: [{ uncertainty: 2, degreesOfFreedom: 3 }] }).degreesOfFreedom // 3 1
 */
export function coverage({
  components,
  confidence = 0.95,
}: {
  components: UncertaintyComponent[];
  confidence?: number;
}): Coverage {
  const stated = components.filter(({ degreesOfFreedom }) => degreesOfFreedom === Infinity);
  const scatters = components.filter(({ degreesOfFreedom }) => degreesOfFreedom !== Infinity);
  const counted = choices(scatters).flatMap((some) => [some, [...some, ...stated]]);
  const all = counted.map((some): Coverage => {
    const uncertainty = Math.hypot(...some.map((component) => component.uncertainty));
    const degreesOfFreedom = effectiveDegreesOfFreedom({ components: some });
    const halfWidth =
      uncertainty && uncertainty * studentTQuantile({ degreesOfFreedom, confidence });
    return { halfWidth, degreesOfFreedom };
  });
  return all.reduce((widest, each) => (each.halfWidth > widest.halfWidth ? each : widest));
}

/**
 * Half-width of the interval that holds the truth with a given confidence.
 *
 * U = max t(ν) u over the scatters counted, u² = Σ u_i² and ν by Welch and Satterthwaite
 *
 * @param input.components - independent standard uncertainties and their degrees of freedom *u_i, ν_i* [unit of y], u ≥ 0 and ν > 0
 * @param input.confidence - probability of the interval, 0.95 if left out *P* [1], 0 < P < 1
 * @returns half-width; with no finite degrees of freedom that of a normal distribution [unit of y]
 * @throws {RangeError} if an uncertainty is negative, or degrees of freedom or the confidence are out of their domain
 * @validity as `coverage`
 * @source gum2008, annex G.4
 * @example
 * coverageHalfWidth({ components: [{ uncertainty: 2, degreesOfFreedom: 3 }] }) // 6.36489261057 1
 */
export function coverageHalfWidth({
  components,
  confidence,
}: {
  components: UncertaintyComponent[];
  confidence?: number;
}): number {
  return coverage({ components, confidence }).halfWidth;
}

/** In what an error is symmetric: the value itself, its logarithm, its square root or its reciprocal. */
export type ErrorScale = 'linear' | 'logarithmic' | 'squareRoot' | 'reciprocal';

/** From this share on, the upper end about a reciprocal goes on as a power. */
const nearlyZero = 0.9;

/** Upper end over the value: 1/(1 − s), and beyond the share its tangent in the logarithms of both. */
function reciprocalEnd(share: number): number {
  const exact = Math.min(share, nearlyZero);
  return (Math.max(share, nearlyZero) / nearlyZero) ** (exact / (1 - exact)) / (1 - exact);
}

/**
 * Interval about a value, symmetric in the value, its logarithm, its square root or its reciprocal.
 *
 * f(y′) = f(y) ± f′(y) U with f(y) = y, ln y, √y or 1/y
 *
 * @param input.value - estimate *y* [unit of y], finite
 * @param input.halfWidth - half-width, to first order *U* [unit of y], ≥ 0
 * @param input.scale - in what the error is symmetric, the value itself if left out; only that where y ≤ 0 *scale* [–], any
 * @returns lower and upper end [unit of y]
 * @throws {RangeError} never
 * @validity wider on both sides the larger U; a reciprocal that reaches zero bounds nothing: from U = 0.9 y on a power of U, which meets it there with the same slope, keeps the upper end finite
 * @source gum2008, annex G.4
 * @example
 * intervalAround({ value: 10, halfWidth: 10, scale: 'logarithmic' })[1] // 27.1828182846 1
 */
export function intervalAround({
  value,
  halfWidth,
  scale = 'linear',
}: {
  value: number;
  halfWidth: number;
  scale?: ErrorScale;
}): [number, number] {
  const share = halfWidth / value;
  if (scale === 'linear' || !(value > 0)) return [value - halfWidth, value + halfWidth];
  if (scale === 'logarithmic') {
    return [value * Math.exp(-share), value * Math.exp(share)];
  }
  if (scale === 'reciprocal') return [value / (1 + share), value * reciprocalEnd(share)];
  return [value * Math.max(0, 1 - share / 2) ** 2, value * (1 + share / 2) ** 2];
}
