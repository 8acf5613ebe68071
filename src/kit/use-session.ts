import { useCallback, useReducer, useState, type RefObject } from 'react';
import { stateToLink } from './model/address.ts';
import { evaluateAtHand, evaluateOrDefer, evaluateOrLeave } from './run/deferred.ts';
import type { AnyCalculator } from './model/definition.ts';
import { nextSession, openSession, type Action, type Session } from './model/session.ts';
import { SessionCache } from './model/session-cache.ts';
import type { CalculatorState } from './model/state.ts';
import { repeatingSolver, type Solution } from './run/solutions.ts';
import { loadSolver } from './run/solver.ts';
import { useDeferred, type FetchedTools, type StartWorker } from './run/use-deferred.ts';
import { useAddressBar, type Place } from './use-address-bar.ts';

interface Beginning {
  /** State in which the page shows the calculator before the address says otherwise. */
  query: string;
  /** What the solver found for it, where it takes one. */
  solutions?: readonly Solution[];
  startWorker?: StartWorker;
}

/** A link with its tables packed; as it is where it has none, or what packs them cannot be had. */
async function shortened(link: string): Promise<string> {
  if (!link.includes('#')) return link;
  const load = import('./model/packed-link.ts').then(({ packedLink }) => packedLink(link));
  return load.catch(() => link);
}

/** The session of a calculator, kept in step with the address bar in both directions. */
export function useSession(
  calculator: AnyCalculator,
  place: Place,
  { query: firstQuery, solutions, startWorker }: Beginning,
  element: RefObject<HTMLElement | null>,
) {
  const [cache] = useState(() => new SessionCache());
  const [tools, setTools] = useState<FetchedTools>({});
  const run = (which: AnyCalculator, state: CalculatorState) =>
    (startWorker ? evaluateOrDefer : evaluateAtHand)(which, state, { cache, ...tools });
  const runFirst = (which: AnyCalculator, state: CalculatorState) =>
    evaluateOrLeave(which, state, { cache, solve: repeatingSolver(solutions ?? []) });
  const [session, dispatch] = useReducer(
    (current: Session, action: Action) => nextSession(calculator, current, action, run),
    firstQuery,
    (query) => openSession(calculator, query, solutions ? runFirst : run),
  );
  /** The state as a link, written once for all who show it. */
  const linkOf = useCallback(
    (state: CalculatorState) =>
      cache.derived(state, 'link', () => stateToLink(calculator, state, cache)),
    [calculator, cache],
  );
  const shorten = useCallback(
    (link: string) => cache.latest('short link', [link], () => shortened(link)),
    [cache],
  );
  const { act, isAwake, origin } = useAddressBar({
    ...{ calculator, place, firstQuery, session, linkOf, shorten, dispatch, element },
  });
  const stage = useDeferred({
    ...{ calculator, session, cache, startWorker, dispatch },
    onTools: setTools,
  });

  /** Who comes to a field may type; a failure is told when the solver is wanted. */
  const fetchAhead = () => {
    if (!tools.solve && calculator.needsSolver?.(session.state.texts)) {
      loadSolver().then(
        (solve) => setTools((now) => ({ ...now, solve })),
        () => {},
      );
    }
  };

  return { session, stage, act, fetchAhead, linkOf, shorten, isAwake, origin };
}
