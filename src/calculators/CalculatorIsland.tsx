import { CalculatorView, type CalculatorViewProperties } from '#kit/CalculatorView.tsx';
import { loadInstrument, loaded } from './registry.ts';

export type { LiteraturePoint } from '#chart/literature-point.ts';
export type { Literature } from '#kit/model/definition.ts';
export type { Preset } from '#kit/model/preset.ts';

export interface CalculatorIslandProperties extends Omit<
  CalculatorViewProperties,
  'calculator' | 'Picture' | 'startWorker'
> {
  id: string;
}

// In a browser the calculators of this page are loaded before its islands wake, and no others.
if (!import.meta.env.SSR) {
  const places = document.querySelectorAll<HTMLElement>('[data-calculator]');
  const ids = new Set([...places].map((place) => place.dataset.calculator as string));
  await Promise.all([...ids].map(loadInstrument));
}

const startWorker =
  typeof Worker === 'undefined'
    ? undefined
    : () => new Worker(new URL('./evaluation.worker.ts', import.meta.url), { type: 'module' });

/** The only door from pages to the calculators. On the server all instruments are in memory. */
export default function CalculatorIsland({ id, ...properties }: CalculatorIslandProperties) {
  const instrument = loaded.get(id);
  if (!instrument) throw new Error(`The calculator “${id}” is not loaded.`);
  return <CalculatorView {...properties} {...instrument} startWorker={startWorker} />;
}
