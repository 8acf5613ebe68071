import type { TextReader, TextReading } from './text-reader.ts';

const modules = import.meta.glob<{ default: TextReader }>('./readers/*.ts', { eager: true });

/** Those that know their format before the one that takes any text. */
const readers = Object.values(modules)
  .map((module) => module.default)
  .toSorted((a, b) => Number(a.takesAnyText ?? false) - Number(b.takesAnyText ?? false));

/** The cells of a text, by the first of some readers that recognises it. */
export function readBy(candidates: readonly TextReader[], text: string): TextReading {
  const reader = candidates.find((candidate) => candidate.recognises(text));
  return reader?.read(text) ?? { cells: [] };
}

/** The cells of a text of any format that is known here. */
export function readText(text: string): TextReading {
  return readBy(readers, text);
}
