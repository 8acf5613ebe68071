/**
 * Remembers what was made of a table of data as long as the table lives. Uncertain inputs beside the
 * table have the same data fitted again and again.
 */
export class Remembered<Result> {
  readonly #made = new WeakMap<object, Map<string, Result>>();

  /** What was made of `data` under a name, made now if it was not before. */
  of(data: object, name: string, make: () => Result): Result {
    const named = this.#made.get(data) ?? new Map<string, Result>();
    this.#made.set(data, named);
    const known = named.get(name);
    if (known !== undefined) return known;
    const result = make();
    named.set(name, result);
    return result;
  }
}
