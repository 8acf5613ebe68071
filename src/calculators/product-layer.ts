/** What makes a charge of a thickness, for every calculator that has a layer of a product. Illustrative values. */
export const productLayerInputs = {
  molarVolume: {
    kind: 'quantity',
    quantity: 'molarVolume',
    label: 'molar volume of the interphase',
    unit: 'cm3/mol',
    initial: '30',
    help: 'Per formula unit of the product. The initial value is illustrative.',
    range: { lower: 10, upper: 200 },
  },
  lithiumPerFormula: {
    kind: 'quantity',
    quantity: 'lithiumPerFormula',
    unit: '1',
    initial: '6',
    help: 'Moles of lithium that leave or enter for each mole of the product. Illustrative.',
    range: { lower: 1, upper: 12 },
  },
} as const;
