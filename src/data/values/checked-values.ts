import { ContentError } from '../content-error.ts';
import { kindOf, nearest, type Kind, type Relations, type Scope } from './kind.ts';
import type { NamedValues } from './named-values.ts';

/** Values of a text, each with its kind, and what is wrong with them by their name. */
export interface CheckedValues {
  scope: Scope;
  problems: ReadonlyMap<string, string>;
}

/** Looks through the values of a text; one that cannot be computed is named once, where it stands. */
export function checkedValues(values: NamedValues, relations: Relations): CheckedValues {
  const kinds = new Map<string, Kind>();
  const problems = new Map<string, string>();
  const open: string[] = [];
  const resolve = (name: string): Kind => {
    const known = kinds.get(name);
    if (known) return known;
    const computation = values[name];
    if (computation === undefined) {
      const names = Object.keys(values);
      const remedy = names.length > 0 ? nearest(name, names) : 'It has no `values` yet.';
      throw new ContentError(`There is no value “${name}” in the front matter. ${remedy}`);
    }
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name].join(' → ');
      throw new ContentError(
        `It is computed from itself: ${circle}. Give one of them as a quantity.`,
      );
    }
    open.push(name);
    let kind: Kind = {};
    try {
      kind = kindOf(computation, scope);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.set(name, error.message);
    }
    open.pop();
    kinds.set(name, kind);
    return kind;
  };
  const scope: Scope = { relations, kindOf: resolve };
  for (const name of Object.keys(values)) resolve(name);
  return { scope, problems };
}
