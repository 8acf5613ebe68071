import type { ComponentType } from 'react';
import type { AnyCalculator } from '#kit/model/definition.ts';
import type { PictureProperties } from '#kit/CalculatorView.tsx';

/** A calculator with the picture drawn for it. */
export interface Instrument {
  calculator: AnyCalculator;
  Picture?: ComponentType<PictureProperties>;
}

const declarations = import.meta.glob<{ default: AnyCalculator }>('./*/calculator.ts');
const pictures = import.meta.glob<{ default: ComponentType<PictureProperties> }>('./*/Picture.tsx');

/** Ids of all calculators: the folders of this room. */
export const calculatorIds = Object.keys(declarations).map((path) => path.split('/')[1] as string);

/** Instruments already in memory: all of them on the server, the one in use in a browser. */
export const loaded = new Map<string, Instrument>();

/** Loads one calculator and its picture, and nothing of the others. */
export async function loadInstrument(id: string): Promise<Instrument> {
  const known = loaded.get(id);
  if (known) return known;
  const declaration = declarations[`./${id}/calculator.ts`];
  if (!declaration)
    throw new Error(`There is no calculator “${id}”; there are ${calculatorIds.join(', ')}.`);
  const [{ default: calculator }, picture] = await Promise.all([
    declaration(),
    pictures[`./${id}/Picture.tsx`]?.(),
  ]);
  const instrument = { calculator, Picture: picture?.default };
  loaded.set(id, instrument);
  return instrument;
}
