import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CalculatorView } from '../../../src/kit/CalculatorView.tsx';
import { memoWithHandlers } from '../../../src/kit/memo-with-handlers.ts';
import type { AnyPicture, PictureOf } from '../../../src/kit/result/Explanation.tsx';
import { calculator, planted } from '../../kit/planted/calculator.ts';

function Picture({ values, details }: PictureOf<typeof calculator>) {
  if (values.voltage === planted.picture) throw new TypeError('planted in the picture');
  return <p data-picture={details.half}>half of it</p>;
}

const where = new URLSearchParams(location.search).get('utm_worker') ?? 'worker.js';
const startWorker = () => new Worker(new URL(where, location.href), { type: 'module' });

let drawn = 0;

/** Shows the number of its drawings, and adds by a handler that closes over the state. */
const Step = memoWithHandlers(function Step({ by, onStep }: { by: number; onStep: () => void }) {
  drawn += 1;
  return (
    <button type="button" data-drawn={drawn} onClick={onStep}>
      Add {by}
    </button>
  );
});

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <p>
      <Step by={1} onStep={() => setCount(count + 1)} /> <output>{count}</output>
    </p>
  );
}

createRoot(document.getElementById('root')!).render(
  <>
    <CalculatorView
      calculator={calculator}
      Picture={Picture as AnyPicture}
      place="page"
      query=""
      literature={{ conductivities: [], presets: [] }}
      site={{
        name: 'A primer',
        key: 'a-primer',
        authors: [],
        version: '1.2.0',
        edition: '2026-11-28',
        page: 'https://example.org/planted/',
        repository: 'https://example.org/somebody/primer',
      }}
      works={[]}
      pages={{}}
      samples="/"
      startWorker={startWorker}
    />
    <Counter />
  </>,
);
