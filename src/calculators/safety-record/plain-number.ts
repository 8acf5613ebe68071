/** The number of a text, if the text says no more than the number in the unit of its line. */
export function plainNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : undefined;
}

/** Whether the uncertainty stands behind the ± of what was typed. */
export const carriesOwn = (typed: string) => /±|\+\s*\/\s*[-−]|\(\d/.test(typed);
