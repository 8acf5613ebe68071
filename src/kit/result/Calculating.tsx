import { useEffect, useState } from 'react';
import { stopped } from '../run/deferred.ts';
import type { Action, Session } from '../model/session.ts';
import { keepFocus } from './keep-focus.ts';

interface Properties {
  session: Session;
  /** What the calculation is about. */
  stage: string;
  act: (action: Action) => void;
}

function Running({ stage, onStop }: { stage: string; onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="calculating">
      <p role="status">
        <span key={stage}>Calculating: {stage}.</span>
      </p>
      <progress aria-label="Calculation in progress" />
      <p>
        <span translate="no">{seconds} s</span>{' '}
        <button onClick={onStop} type="button">
          Stop
        </button>
      </p>
    </div>
  );
}

/** A calculation that runs beside the page, with what it is about and a way to stop it. */
export function Calculating({ session, stage, act }: Properties) {
  const { evaluation, state } = session;
  if (evaluation.ok || !evaluation.calculation) return null;
  if (evaluation.calculation !== 'running') {
    const why =
      evaluation.calculation === 'stopped'
        ? 'The calculation was stopped.'
        : 'What calculates this could not be fetched. Is there a connection?';
    return (
      <p className="calculating" role="status">
        <span key={why}>{why}</span>{' '}
        <button
          type="button"
          ref={evaluation.calculation === 'stopped' ? keepFocus : undefined}
          onClick={() => act({ type: 'again' })}
        >
          Calculate again
        </button>
      </p>
    );
  }
  const stop = () => act({ type: 'evaluated', state, evaluation: stopped });
  return <Running stage={stage || 'starting'} onStop={stop} />;
}
