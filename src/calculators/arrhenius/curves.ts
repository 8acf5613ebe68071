import { linearAxisTicks, type Tick } from '#chart/axis-ticks.ts';
import { linearScale } from '#chart/scale.ts';
import type { Details } from './compute.ts';
import type { Form } from './data.ts';
import type { CurvePrediction } from '#statistics/fitted-curve';
import { predictFromKnown } from './fit-known.ts';
import { predictOnLine } from './fit-line.ts';
import { predictOnCurve } from './fit-vogel.ts';

/** The fitted conductivity at any temperature, by the model in use. */
export function predictorOf({ lines, vogel, known }: Details, form: Form) {
  return (temperature: number): CurvePrediction | undefined => {
    if (known) return predictFromKnown(known, temperature);
    if (lines) return predictOnLine(lines[form], temperature);
    if (!vogel || temperature <= vogel.idealGlassTemperature) return undefined;
    return predictOnCurve(vogel, temperature);
  };
}

/** Temperatures evenly spaced in 1/T that span what is measured and what is asked for. */
export function temperaturesToDraw(from: number, to: number, count = 41): number[] {
  const [first, last] = [1 / to, 1 / from];
  return Array.from(
    { length: count },
    (_, index) => 1 / (first + ((last - first) * index) / (count - 1)),
  );
}

/** Round temperatures in °C for the axis above the plot, at places in 1000/T. */
export function celsiusTicks(coldest: number, hottest: number): Tick[] {
  const zero = 273.15;
  const scale = linearScale([coldest - zero, hottest - zero], [0, 1]);
  return linearAxisTicks(scale, 6).map(({ at, label }) => ({ at: 1000 / (at + zero), label }));
}
