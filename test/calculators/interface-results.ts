import { opened } from './opened.ts';

export const { calculator, success, cautions, result } = opened('interfacial-resistance');

/** Resistance of one interface, Ω m². */
export const own = (query: string): number =>
  result(query, 'interfacialAreaSpecificResistance') ?? Number.NaN;
