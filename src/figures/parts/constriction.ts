import type { Point } from './path.ts';

type Complex = readonly [real: number, imaginary: number];

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];

function squareRoot([a, b]: Complex): Complex {
  const size = Math.hypot(a, b);
  const real = Math.sqrt((size + a) / 2);
  const imaginary = Math.sqrt((size - a) / 2);
  return [real, b < 0 ? -imaginary : imaginary];
}

/** sin(v + iu) */
const sine = (v: number, u: number): Complex => [
  Math.sin(v) * Math.cosh(u),
  Math.cos(v) * Math.sinh(u),
];

/** arcsin w = −i ln(iw + √(1 − w²)) */
function arcsine(w: Complex): Complex {
  const [squareReal, squareImaginary] = times(w, w);
  const root = squareRoot([1 - squareReal, -squareImaginary]);
  const [real, imaginary] = [-w[1] + root[0], w[0] + root[1]];
  return [Math.atan2(imaginary, real), -Math.log(Math.hypot(real, imaginary))];
}

/**
 * The field below a row of strip contacts: z = (spacing/π) arcsin(s·sin(v + iu)), s = sin(π·halfWidth/spacing).
 * Lines of equal v are lines of current, lines of equal u are equipotentials; far below both are straight.
 */
export function belowStrip(spacing: number, halfWidth: number) {
  const share = Math.sin((Math.PI * halfWidth) / spacing);
  return (v: number, u: number): Point => {
    const [real, imaginary] = sine(v, u);
    const [x, y] = arcsine([share * real, share * imaginary]);
    return [(spacing / Math.PI) * x, (spacing / Math.PI) * y];
  };
}

/** The u at which the lines of current have come down to `depth`, where the field is straight. */
export const depthOf = (spacing: number, halfWidth: number, depth: number): number =>
  (Math.PI * depth) / spacing - Math.log(Math.sin((Math.PI * halfWidth) / spacing));
