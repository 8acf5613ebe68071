import { useCallback, useEffect, useReducer, useRef } from 'react';
import { placeInAddress, queryInAddress, stateToQuery } from './model/address.ts';
import { evaluateOrDefer } from './model/deferred.ts';
import type { AnyCalculator } from './model/definition.ts';
import { evaluate, type Evaluation } from './model/evaluate.ts';
import { nextSession, openSession, type Action, type Session } from './model/session.ts';
import { useDeferred, type StartWorker } from './use-deferred.ts';

/** On its own page a calculator owns the address; in a chapter it shares it and says its name. */
export type Place = 'page' | 'chapter';

/** Typing settles before it reaches the address: browsers refuse hundreds of changes a minute. */
const settleMilliseconds = 250;

function addressQuery(calculator: AnyCalculator, place: Place): string | undefined {
  const query = new URLSearchParams(queryInAddress(window.location));
  if (place === 'chapter' && query.get('calculator') !== calculator.id) return undefined;
  return query.size > 0 ? query.toString() : undefined;
}

function queryText(calculator: AnyCalculator, session: Session, place: Place): string {
  const query = stateToQuery(calculator, session.state);
  if (place === 'page') return query.toString();
  return new URLSearchParams([['calculator', calculator.id], ...query]).toString();
}

interface Beginning {
  /** State in which the page shows the calculator before the address says otherwise. */
  query: string;
  /** Its outcome, where it was calculated beforehand. */
  evaluation?: Evaluation;
  startWorker?: StartWorker;
}

/** The session of a calculator, kept in step with the address bar in both directions. */
export function useSession(
  calculator: AnyCalculator,
  place: Place,
  { query: firstQuery, evaluation, startWorker }: Beginning,
) {
  const run = startWorker ? evaluateOrDefer : evaluate;
  const [session, dispatch] = useReducer(
    (current: Session, action: Action) => nextSession(calculator, current, action, run),
    firstQuery,
    (query) => openSession(calculator, query, evaluation && (() => evaluation)),
  );
  const touched = useRef(false);
  const stage = useDeferred(calculator, session, startWorker, dispatch);

  useEffect(() => {
    const read = () => {
      const query = addressQuery(calculator, place);
      touched.current = false;
      if (query !== undefined) dispatch({ type: 'address', query });
      else if (place === 'page') dispatch({ type: 'address', query: firstQuery });
    };
    if (addressQuery(calculator, place) !== undefined) read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [calculator, place, firstQuery]);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => {
      const query = queryText(calculator, session, place);
      const { pathname, hash } = window.location;
      history.replaceState(history.state, '', pathname + placeInAddress(query, hash));
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [calculator, place, session]);

  /** `leap` marks a step the Back button should undo: an example, a preset, a reset. */
  const act = useCallback((action: Action, leap = false) => {
    touched.current = true;
    if (leap) history.pushState(history.state, '', window.location.href);
    dispatch(action);
  }, []);

  return { session, stage, act };
}
