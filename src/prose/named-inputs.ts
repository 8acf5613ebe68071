const name = /\{(\w+)\}/g;

/**
 * Puts the values that a chapter names in its front matter into what a number is computed from:
 * 'thickness=70 um; density={cathode}'. A value may use other names. Throws an Error that says which
 * name is not known, or goes round in a circle.
 */
export function namedInputs(text: string, given: Readonly<Record<string, string>>): string {
  const put = (part: string, inside: readonly string[]): string =>
    part.replace(name, (_, key: string) => {
      const value = given[key];
      if (value === undefined) {
        const known = Object.keys(given).join(', ') || 'none';
        throw new Error(`“${key}” is not given in the front matter; there is ${known}`);
      }
      if (inside.includes(key)) throw new Error(`“${key}” is given by itself`);
      return put(value, [...inside, key]);
    });
  return put(text, []);
}
