import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  relativeDensity: {
    quantity: 'relativeDensity',
    unit: '%',
    main: true,
    digits: 3,
    note: 'Of the density of the crystal.',
  },
  porosity: {
    quantity: 'porosity',
    unit: '%',
    digits: 2,
    note: 'Open and closed pores together, cracks as well.',
  },
  density: { quantity: 'density', unit: 'g/cm3', label: 'density of the pellet' },
  crystalDensity: { quantity: 'crystalDensity', unit: 'g/cm3' },
  pelletVolume: { quantity: 'pelletVolume', unit: 'cm3' },
  unitCellVolume: { quantity: 'unitCellVolume', unit: 'Ao3' },
} as const satisfies Outputs;
