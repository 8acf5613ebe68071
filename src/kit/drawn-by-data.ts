import { memo, type ComponentType } from 'react';

/**
 * A component that is drawn again only when something it shows changes. Its handlers may be those of an
 * earlier drawing, so they must not hold anything of the state but the name of what they change.
 */
export function drawnByData<Properties extends object>(Component: ComponentType<Properties>) {
  return memo(Component, (before, after) => {
    const keys = Object.keys(after) as (keyof Properties)[];
    return keys.every(
      (key) => typeof after[key] === 'function' || Object.is(before[key], after[key]),
    );
  });
}
