/** A part of the book as content/primer.json lists it: the first is part 1. */
export interface Part {
  number: number;
  /** Folder in content/chapters and first step of the address. */
  slug: string;
  title: string;
}

export const numbered = (parts: readonly Omit<Part, 'number'>[]): Part[] =>
  parts.map((part, index) => ({ ...part, number: index + 1 }));

/** The part with this number. */
export function partOf(parts: readonly Part[], number: number): Part {
  const part = parts.find((candidate) => candidate.number === number);
  if (!part) {
    throw new Error(
      `There is no part ${number}: content/primer.json lists the parts from 1 to ${parts.length}.`,
    );
  }
  return part;
}
