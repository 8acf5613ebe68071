import type { Details } from './compute.ts';
import type { Form } from './data.ts';
import { predictFromKnown } from './fit-known.ts';
import { predictOnLine } from './fit-line.ts';
import { predictOnCurve } from './fit-vogel.ts';
import type { Prediction } from './prediction.ts';

/** The fitted conductivity at any temperature, by the model in use. */
export function predictorOf({ lines, vogel, known }: Details, form: Form) {
  return (temperature: number): Prediction | undefined => {
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
export function celsiusTicks(coldest: number, hottest: number): { at: number; label: string }[] {
  const zero = 273.15;
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
  const step = steps.find((each) => (hottest - coldest) / each <= 7) ?? 1000;
  const first = Math.ceil((coldest - zero) / step);
  const count = Math.floor((hottest - zero) / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const celsius = (first + index) * step;
    return { at: 1000 / (celsius + zero), label: String(celsius).replace('-', '−') };
  });
}
