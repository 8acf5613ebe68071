import type { AnyCalculator } from '#kit/model/definition.ts';
import type { AnyPicture } from '#kit/result/Explanation.tsx';
import { loadDeclaration } from './declarations.ts';

/** A calculator with the picture drawn for it. */
export interface Instrument {
  calculator: AnyCalculator;
  Picture?: AnyPicture;
}

const pictures = import.meta.glob<{ default: AnyPicture }>('./*/Picture.tsx');

/** Instruments already in memory: all of them on the server, the one in use in a browser. */
export const loaded = new Map<string, Instrument>();

/** Loads one calculator and its picture, and nothing of the others. */
export async function loadInstrument(id: string): Promise<Instrument> {
  const known = loaded.get(id);
  if (known) return known;
  const [calculator, picture] = await Promise.all([
    loadDeclaration(id),
    pictures[`./${id}/Picture.tsx`]?.(),
  ]);
  const instrument = { calculator, Picture: picture?.default };
  loaded.set(id, instrument);
  return instrument;
}
