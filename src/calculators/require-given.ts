import { requireNonNegative, requirePositive } from '#units/domain-error';

type Domain<Name extends string> = Readonly<Record<'positive' | 'nonNegative', readonly Name[]>>;

/** Refuses what no choice gives a meaning, also where nothing is found from it yet: its field is on the page. */
export function requireGiven<Name extends string>(
  values: { readonly [Each in Name]?: number },
  { positive, nonNegative }: Domain<Name>,
): void {
  for (const [names, require] of [
    [positive, requirePositive],
    [nonNegative, requireNonNegative],
  ] as const) {
    for (const name of names) {
      const value = values[name];
      if (value !== undefined) require({ [name]: value });
    }
  }
}
