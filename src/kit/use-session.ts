import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { placeInAddress, queryInAddress, stateToQuery } from './model/address.ts';
import { evaluateOrDefer, evaluateOrLeave } from './run/deferred.ts';
import type { AnyCalculator, Solve } from './model/definition.ts';
import { evaluate } from './model/evaluate.ts';
import { nextSession, openSession, type Action, type Session } from './model/session.ts';
import { SessionCache } from './model/session-cache.ts';
import type { CalculatorState } from './model/state.ts';
import { repeatingSolver, type Solution } from './run/solutions.ts';
import { loadSolver } from './run/solver.ts';
import { useDeferred, type StartWorker } from './run/use-deferred.ts';

/** On its own page a calculator owns the address; in a chapter it shares it and says its name. */
export type Place = 'page' | 'chapter';

/** Typing settles before it reaches the address: browsers refuse hundreds of changes a minute. */
const settleMilliseconds = 250;

function addressQuery(calculator: AnyCalculator, place: Place): string | undefined {
  const query = new URLSearchParams(queryInAddress(window.location));
  if (place === 'chapter' && query.get('calculator') !== calculator.id) return undefined;
  return query.size > 0 ? query.toString() : undefined;
}

/** Entries of the history that were made here; a link to a heading makes one that is not. */
const mark = { holdsState: true };
const isMarked = () => (history.state as typeof mark | null)?.holdsState === true;

function keep(query: string): void {
  const { pathname, hash } = window.location;
  history.replaceState(mark, '', pathname + placeInAddress(query, hash));
}

/** In a chapter the address names the calculator. */
function placedQuery(calculator: AnyCalculator, query: string, place: Place): string {
  if (place === 'page') return query;
  const named = new URLSearchParams([['calculator', calculator.id]]);
  return `${named}&${query}`;
}

interface Beginning {
  /** State in which the page shows the calculator before the address says otherwise. */
  query: string;
  /** What the solver found for it, where it takes one. */
  solutions?: readonly Solution[];
  startWorker?: StartWorker;
}

interface AddressBar {
  calculator: AnyCalculator;
  place: Place;
  firstQuery: string;
  session: Session;
  queryOf: (state: CalculatorState) => string;
  dispatch: (action: Action) => void;
}

/** Follows the address bar, and keeps the state in it once the reader has touched the calculator. */
function useAddressBar({ calculator, place, firstQuery, session, queryOf, dispatch }: AddressBar) {
  const touched = useRef(false);
  const latest = useRef(session);

  useEffect(() => {
    latest.current = session;
  }, [session]);

  useEffect(() => {
    const read = (query: string) => {
      touched.current = false;
      dispatch({ type: 'address', query });
    };
    const follow = () => {
      const query = addressQuery(calculator, place);
      if (query !== undefined) return read(query);
      if (queryInAddress(window.location)) return;
      // Back to where no state was chosen yet; but a link to a heading pushes out a state behind `#` only.
      if (isMarked()) return read(firstQuery);
      const own = placedQuery(calculator, queryOf(latest.current.state), place);
      if (placeInAddress(own).startsWith('#')) keep(own);
    };
    const query = addressQuery(calculator, place);
    if (query !== undefined) read(query);
    history.replaceState({ ...history.state, ...mark }, '');
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [calculator, place, firstQuery, queryOf, dispatch]);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => {
      keep(placedQuery(calculator, queryOf(session.state), place));
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [calculator, place, session.state, queryOf]);

  return touched;
}

/** The session of a calculator, kept in step with the address bar in both directions. */
export function useSession(
  calculator: AnyCalculator,
  place: Place,
  { query: firstQuery, solutions, startWorker }: Beginning,
) {
  const [cache] = useState(() => new SessionCache());
  const [solve, setSolve] = useState<Solve>();
  const run = (which: AnyCalculator, state: CalculatorState) =>
    (startWorker ? evaluateOrDefer : evaluate)(which, state, { cache, solve });
  const runFirst = (which: AnyCalculator, state: CalculatorState) =>
    evaluateOrLeave(which, state, { cache, solve: repeatingSolver(solutions ?? []) });
  const [session, dispatch] = useReducer(
    (current: Session, action: Action) => nextSession(calculator, current, action, run),
    firstQuery,
    (query) => openSession(calculator, query, solutions ? runFirst : run),
  );
  /** The state in an address, written once for all who show it. */
  const queryOf = useCallback(
    (state: CalculatorState) =>
      cache.derived(state, 'query', () => stateToQuery(calculator, state, cache).toString()),
    [calculator, cache],
  );
  const touched = useAddressBar({ calculator, place, firstQuery, session, queryOf, dispatch });
  const onSolver = useCallback((loaded: Solve) => setSolve(() => loaded), []);
  const stage = useDeferred({ calculator, session, cache, startWorker, dispatch, onSolver });

  /** `canGoBack` marks a step the Back button undoes: an example, a preset, a reset. */
  const act = useCallback(
    (action: Action, canGoBack = false) => {
      touched.current = true;
      if (canGoBack) history.pushState(mark, '', window.location.href);
      dispatch(action);
    },
    [touched],
  );

  /** Who comes to a field may type; a failure is told when the solver is wanted. */
  const fetchAhead = () => {
    if (!solve && calculator.needsSolver?.(session.state.texts)) {
      loadSolver().then(onSolver, () => {});
    }
  };

  return { session, stage, act, fetchAhead, queryOf };
}
