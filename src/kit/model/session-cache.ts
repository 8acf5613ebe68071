type Ingredients = readonly (string | undefined)[];

/**
 * What the evaluations of one session need not make again: a reader who types in one field leaves the
 * tables as they are, and uncertain inputs beside a table have the same data fitted again and again.
 */
export class SessionCache {
  readonly #latest = new Map<string, { of: Ingredients; value: unknown }>();
  readonly #derived = new WeakMap<object, Map<string, unknown>>();

  /** What was made under a name, as long as it is `of` the same texts; the last one is kept. */
  latest<Value>(name: string, of: Ingredients, make: () => Value): Value {
    const known = this.#latest.get(name);
    if (known?.of.length === of.length && known.of.every((each, index) => each === of[index])) {
      return known.value as Value;
    }
    const value = make();
    this.#latest.set(name, { of, value });
    return value;
  }

  /** What was made of `data` under a name, as long as the data live: a copy of them counts as other data. */
  derived<Value>(data: object, name: string, make: () => Value): Value {
    const named = this.#derived.get(data) ?? new Map<string, unknown>();
    this.#derived.set(data, named);
    if (named.has(name)) return named.get(name) as Value;
    const value = make();
    named.set(name, value);
    return value;
  }
}
