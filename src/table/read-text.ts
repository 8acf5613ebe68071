import { damageIn, longCellIn } from './damaged-text.ts';
import type { TextReader, TextReading } from './text-reader.ts';

const modules = import.meta.glob<{ default: TextReader }>('./readers/*.ts', { eager: true });

/** Those that know their format before the one that takes any text. */
const readers = Object.values(modules)
  .map((module) => module.default)
  .toSorted((a, b) => Number(a.takesAnyText ?? false) - Number(b.takesAnyText ?? false));

/** The lines of a text, by the first of some readers that recognises it, or why it cannot be read. */
export function readBy(candidates: readonly TextReader[], text: string): TextReading | string {
  const reader = candidates.find((candidate) => candidate.recognises(text));
  return reader?.read(text) ?? { lines: [] };
}

/** The lines of a text of any format that is known here, or a sentence that says why there are none. */
export function readText(text: string): TextReading | string {
  const plain = text.replace(/^\ufeff/, '');
  const reading = damageIn(plain) ?? readBy(readers, plain);
  return typeof reading === 'string' ? reading : (longCellIn(reading.lines) ?? reading);
}
