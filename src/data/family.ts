import { z } from 'astro/zod';

/** The families of electrolytes. Each has its colour in tokens.css, the same in every chart and table. */
export const familyNames = {
  oxide: 'oxide',
  sulfide: 'sulfide',
  halide: 'halide',
  polymer: 'polymer',
  composite: 'composite',
  'quasi-solid': 'quasi-solid',
  other: 'other solid',
  liquid: 'liquid, for comparison',
} as const;

export type Family = keyof typeof familyNames;

export const families = Object.keys(familyNames) as [Family, ...Family[]];

export const familySchema = z.enum(families, {
  error: `Name the family of the electrolyte. Choose one of: ${families.join(', ')}.`,
});
