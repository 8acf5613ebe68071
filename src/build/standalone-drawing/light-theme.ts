import { mixed } from './colours.ts';

/** What stands for a custom property: its value, or nothing where it is not set. */
export type Lookup = (name: string) => string | undefined;

/** The custom properties of a style sheet's root. */
export function tokensIn(css: string): Map<string, string> {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    Array.from(root.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** A value as it is on white paper: without variables, themes and mixtures, which few drawing programs know. */
export function inLightTheme(value: string, lookup: Lookup): string {
  let now = value;
  for (let before = ''; before !== now;) {
    before = now;
    now = now
      .replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => lookup(name) ?? whole)
      .replaceAll(/light-dark\(\s*([^(),]+),[^()]*\)/g, '$1')
      .replaceAll(
        /color-mix\(in oklab, (#\w{6}) (\d+)%, (#\w{6})\)/g,
        (_, one: string, share: string, other: string) => mixed(one, Number(share) / 100, other),
      );
  }
  return now.trim();
}
