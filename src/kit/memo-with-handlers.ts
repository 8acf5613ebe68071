import {
  createElement,
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  type ComponentType,
  type RefObject,
} from 'react';

type Handler = (...given: unknown[]) => unknown;

/** A function that stays the same and does what the latest drawing would have its handler do. */
function stableHandler(latest: RefObject<object>, key: string): Handler {
  return (...given) => (latest.current as Record<string, Handler>)[key]?.(...given);
}

/** The properties with their functions exchanged for ones that stay the same from drawing to drawing. */
function useStableHandlers<Properties extends object>(properties: Properties): Properties {
  const latest = useRef<object>(properties);
  useLayoutEffect(() => {
    latest.current = properties;
  });
  const entries = Object.entries(properties);
  const names = entries.flatMap(([key, value]) => (typeof value === 'function' ? key : []));
  const joined = names.join();
  const handlers = useMemo(() => {
    const keys = joined.split(',').filter(Boolean);
    return Object.fromEntries(keys.map((key) => [key, stableHandler(latest, key)]));
  }, [joined]);
  return { ...properties, ...handlers };
}

/**
 * React's memo for a component whose handlers are made anew with each drawing: it is drawn again only when
 * something it shows changes. For what answers events; a function that is called while drawing is not meant.
 */
export function memoWithHandlers<Properties extends object>(Component: ComponentType<Properties>) {
  const Memoised: ComponentType<Properties> = memo(Component) as never;
  return function WithStableHandlers(properties: Properties) {
    return createElement(Memoised, useStableHandlers(properties));
  };
}
