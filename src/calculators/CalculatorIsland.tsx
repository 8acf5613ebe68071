import { Suspense, use, useCallback, useMemo, useState } from 'react';
import { CalculatorView, type CalculatorViewProperties } from '#kit/CalculatorView.tsx';
import { FaultBoundary } from '#kit/fault/FaultBoundary.tsx';
import { FaultPlace } from '#kit/fault/FaultMessage.tsx';
import { loadInstrument, loaded, loadPicture, worksIn } from './registry.ts';

export { default as wake } from '#build/wake-island';
export type { LiteratureLine, LiteraturePoint } from '#chart/literature-point.ts';
export type { Literature } from '#kit/model/definition.ts';
export type { Preset } from '#kit/model/preset.ts';

export interface CalculatorIslandProperties extends Omit<
  CalculatorViewProperties,
  | 'calculator'
  | 'Picture'
  | 'loadPicture'
  | 'loadWhole'
  | 'Account'
  | 'Equation'
  | 'Table'
  | 'works'
  | 'startWorker'
> {
  id: string;
}

// What the page came with is loaded before its islands wake, so that they wake at once; others load later.
if (!import.meta.env.SSR) {
  const places = document.querySelectorAll<HTMLElement>('[data-calculator]');
  const ids = new Set([...places].map((place) => place.dataset.calculator as string));
  await Promise.all([...ids].map(loadInstrument));
}

const startWorker =
  typeof Worker === 'undefined'
    ? undefined
    : () => new Worker(new URL('./evaluation.worker.ts', import.meta.url), { type: 'module' });

function Calculator({ id, ...properties }: CalculatorIslandProperties) {
  const instrument = loaded.get(id) ?? use(loadInstrument(id));
  const [works] = useState(() => instrument.works ?? worksIn(id));
  const picture = useCallback(() => loadPicture(id), [id]);
  const whole = useCallback(
    async () => (await import('./whole-declarations.ts')).loadWholeDeclaration(id),
    [id],
  );
  return (
    <CalculatorView
      {...properties}
      {...instrument}
      works={works}
      loadPicture={picture}
      loadWhole={whole}
      startWorker={startWorker}
    />
  );
}

/** The only door from pages to the calculators. On the server all instruments are in memory. */
export default function CalculatorIsland(properties: CalculatorIslandProperties) {
  const { id, site, query } = properties;
  const [isAtHand] = useState(() => loaded.has(id));
  const place = useMemo(() => ({ site, query }), [site, query]);
  const calculator = <Calculator {...properties} />;
  return (
    <FaultPlace.Provider value={place}>
      <FaultBoundary attempt={id} says="The calculator cannot be shown.">
        {isAtHand ? calculator : <Suspense fallback={null}>{calculator}</Suspense>}
      </FaultBoundary>
    </FaultPlace.Provider>
  );
}
