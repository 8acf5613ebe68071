/**
 * Scales of our own, because the byte budget forbids d3-scale: its logarithmic scale brings 11 kB of
 * interpolation and formats that no chart here uses.
 */
export interface Scale {
  (value: number): number;
  domain: readonly [number, number];
}

type Pair = readonly [number, number];

export function linearScale(domain: Pair, range: Pair): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value: number) => start + ((value - from) / (to - from)) * (end - start);
  return Object.assign(scale, { domain });
}

export function logarithmicScale(domain: Pair, range: Pair): Scale {
  const inner = linearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return Object.assign((value: number) => inner(Math.log10(value)), { domain });
}
