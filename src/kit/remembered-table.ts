import { useEffect, useRef } from 'react';
import type { AnyCalculator } from './model/definition.ts';

const name = (id: string) => `table of ${id}`;

/** The last state in which a reader had a table of their own in this tab; kept in no other and not longer. */
export function rememberedTable(id: string): string | undefined {
  try {
    return sessionStorage.getItem(name(id)) ?? undefined;
  } catch {
    // A browser may refuse to keep anything; then there is no table to add to.
    return undefined;
  }
}

function remember(id: string, query: string): void {
  try {
    sessionStorage.setItem(name(id), query);
  } catch {
    // As above, or there is no room.
  }
}

/** Remembers the state of a calculator as soon as it holds a table that is not the one it came with. */
export function useRememberedTable({ id, inputs }: AnyCalculator, query: string): void {
  const first = useRef(query);
  useEffect(() => {
    const keys = new Set(new URLSearchParams(query.replace('#?', '&')).keys());
    const hasOwn = Object.keys(inputs).some(
      (key) => inputs[key]?.kind === 'table' && keys.has(key),
    );
    if (hasOwn && query !== first.current) remember(id, query);
  }, [id, inputs, query]);
}
