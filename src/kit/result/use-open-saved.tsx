import { useState } from 'react';
import { useDrop, type Dropped } from '../fields/use-drop.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import type { CalculatorState } from '../model/state.ts';
import type { Opened } from './saved-outcome.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  act: (action: Action, canGoBack?: boolean) => void;
}

interface Shown {
  opened: Opened;
  /** The state before it. */
  before: CalculatorState;
  SavedOutcome: typeof import('./saved-outcome.tsx').SavedOutcome;
}

/** The way back of “Save CSV”, by button or drop; what reads the file is loaded when one comes. */
export function useOpenSaved({ calculator, session, act }: Properties) {
  const [shown, setShown] = useState<Shown | 'away'>();
  const { state } = session;
  const open = async (dropped: Partial<Dropped>) => {
    const loaded = await import('./saved-outcome.tsx').catch(() => undefined);
    if (!loaded) return setShown('away');
    const opened = await loaded.readSaved(calculator, dropped);
    setShown({ opened, before: state, SavedOutcome: loaded.SavedOutcome });
    if (opened.ok) act({ type: 'state', state: opened.state }, true);
  };
  const { isOver, ...drop } = useDrop((dropped) => void open(dropped));
  const outcome =
    shown === 'away' ? (
      <p className="field-problem">
        What reads the file could not be fetched. Is there a connection? Then try again.
      </p>
    ) : (
      shown && (
        <shown.SavedOutcome
          {...{ ...shown, state }}
          onUndo={() => act({ type: 'state', state: shown.before }, true)}
        />
      )
    );
  return {
    onFiles: (files: readonly File[]) => void open({ files }),
    drop: { ...drop, 'data-over': isOver || undefined },
    message: (
      <div className="saved-message" role="status">
        {outcome}
      </div>
    ),
  };
}
