/** What the families of electrolytes are called in charts, by their ids, in the order of legends. */
export const familyNames = {
  sulfide: 'Sulfides',
  oxide: 'Oxides',
  halide: 'Halides',
  polymer: 'Polymers',
  composite: 'Composites',
  'quasi-solid': 'Quasi-solids',
  other: 'Others',
  liquid: 'Liquid',
} as const;

export type FamilyId = keyof typeof familyNames;

export const familyIds = Object.keys(familyNames) as FamilyId[];
