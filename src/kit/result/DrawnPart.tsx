import type { ComponentType, ReactNode } from 'react';
import { useAfterPaint } from '#chart/use-after-paint.ts';
import { useDrawnPart, type LoadPart, type Waking } from './use-drawn-part.ts';

interface Properties<Part> {
  /** Class of the element that holds it. */
  name: string;
  /** What the part is called in a message. */
  called: string;
  /** Where its code is at hand, as on the server. */
  atHand: ComponentType<Part> | undefined;
  load: LoadPart<Part> | undefined;
  /** What it shows: another object when anything is changed. */
  session: object;
  /** What wakes it, beside a change: that it is seen, or only that something is done in it, or nothing. */
  wakes?: Waking;
  /** Whether something outside of it calls for it to live. */
  isCalled?: boolean;
  /** Whether there is anything for it to show. */
  isShown?: boolean;
  /** The part alive. */
  children: (Part: ComponentType<Part>) => ReactNode;
}

/** An element keeps what the server put into it. */
const asItStands = { __html: '' };

/** A part of a calculator as the server drew it, until it is seen or anything is changed; then alive. */
export function DrawnPart<Part>(properties: Properties<Part>) {
  const { name, called, atHand, load, session, children } = properties;
  const { wakes = 'when seen', isCalled = false, isShown = true } = properties;
  const { Part, asDrawnByServer, live, isStale, isMissing } = useDrawnPart(atHand, load, session, {
    wakes,
    isCalled,
  });
  // Each part follows in a task of its own.
  const draw = useAfterPaint(children, live);
  if (!isShown) return null;
  return (
    <>
      {Part ? (
        <div key="live" className={name} ref={live}>
          {draw(Part)}
        </div>
      ) : (
        <div
          key="drawn"
          className={name}
          ref={asDrawnByServer}
          data-stale={isStale || undefined}
          suppressHydrationWarning
          dangerouslySetInnerHTML={asItStands}
        />
      )}
      {isMissing && (
        <p className="field-problem" role="status">
          The {called} could not be fetched. Is there a connection? It is asked for again with the
          next change.
        </p>
      )}
    </>
  );
}
