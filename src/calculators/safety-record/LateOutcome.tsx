import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { OutcomeProperties } from './Outcome.tsx';

type Drawn = typeof import('./Outcome.tsx').Outcome;

/** The server has it at hand. */
const atHand: Drawn | undefined = import.meta.env.SSR
  ? (await import('./Outcome.tsx')).Outcome
  : undefined;

interface StandingProperties {
  onSeen: () => void;
}

/** What the server drew, left as it is until somebody looks. */
const Standing = memo(function Standing({ onSeen }: StandingProperties) {
  const watch = useRef<IntersectionObserver>(undefined);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      watch.current?.disconnect();
      if (!element) return;
      watch.current = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
      });
      watch.current.observe(element);
    },
    [onSeen],
  );
  return (
    <div
      className="record-outcome"
      ref={ref}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
});

interface Properties extends OutcomeProperties {
  /** The records are no longer those that the server drew. */
  isChanged: boolean;
}

/** What follows from the records. */
export function LateOutcome({ isChanged, ...properties }: Properties) {
  const [Outcome, setOutcome] = useState<Drawn | undefined>(() => atHand);
  const [isSeen, setSeen] = useState(false);
  const [isAway, setAway] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  const isWanted = !Outcome && (isSeen || isChanged);
  useEffect(() => {
    if (!isWanted) return;
    import('./Outcome.tsx').then(
      (module) => setOutcome(() => module.Outcome),
      () => setAway(true),
    );
  }, [isWanted, properties.drafts]);
  if (Outcome)
    return (
      <div className="record-outcome" key="live">
        <Outcome {...properties} />
      </div>
    );
  const says = 'What evaluates the record could not be fetched; the next change tries again.';
  if (isAway) return <p className="field-problem">{says}</p>;
  // The numbers of another record are no answer to this one.
  return isChanged ? <p role="status">One moment …</p> : <Standing key="drawn" onSeen={onSeen} />;
}
