import { superscript } from '#units/superscripts';
import type { Scale } from './scale.ts';
import { ticks, tickStep } from './ticks.ts';

export interface Tick {
  at: number;
  label: string;
}

/** Numbers of at least this power of ten, or at most its inverse, are written with a power. */
const writtenOut = 4;

function plain(value: number, decimals: number): string {
  return value.toFixed(Math.max(0, Math.min(20, decimals))).replace('-', '−');
}

/** Labels of ticks a step apart, with just the digits that tell neighbours apart. */
function linearLabel(value: number, step: number, largest: number): string {
  const exponent = Math.floor(Math.log10(largest));
  const finest = -Math.floor(Math.log10(step) + 1e-9);
  if (value === 0) return '0';
  if (Math.abs(exponent) <= writtenOut) return plain(value, finest);
  return `${plain(value / 10 ** exponent, finest + exponent)}×10${superscript(exponent)}`;
}

function powerLabel(value: number): string {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const digit = Math.round(value / 10 ** exponent);
  if (exponent >= -2 && exponent <= 3) return plain(value, -exponent);
  return digit === 1 ? `10${superscript(exponent)}` : `${digit}×10${superscript(exponent)}`;
}

/** Ticks at round values of a linear axis. */
export function linearAxisTicks(scale: Scale, count: number): Tick[] {
  const [from, to] = scale.domain;
  if (!(Math.abs(to - from) > 0 && Number.isFinite(to - from))) return [];
  const step = tickStep(from, to, count);
  const values = ticks(from, to, count);
  const largest = Math.max(...values.map(Math.abs));
  return values.map((at) => ({ at, label: linearLabel(at, step, largest) }));
}

/** Ticks at powers of ten, thinned where there are many, with 2 and 5 between them where there are few. */
export function logarithmicAxisTicks({ domain }: Scale, count: number): Tick[] {
  const low = Math.log10(Math.min(...domain));
  const high = Math.log10(Math.max(...domain));
  if (!Number.isFinite(high - low)) return [];
  const every = Math.max(1, Math.ceil((high - low) / count));
  const between = high - low <= 2 ? [1, 2, 5] : [1];
  const ticks: Tick[] = [];
  for (let exponent = Math.floor(low); exponent <= high; exponent += every) {
    for (const digit of between) {
      const at = digit * 10 ** exponent;
      const place = Math.log10(at);
      if (place >= low - 1e-9 && place <= high + 1e-9) ticks.push({ at, label: powerLabel(at) });
    }
  }
  return ticks;
}
