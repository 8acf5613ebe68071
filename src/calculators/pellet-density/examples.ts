import type { Example } from '#kit/model/definition.ts';

const mpmath = 'Independent calculation with mpmath, twelve digits';
const tolerance = 1e-11;

export const examples: Example[] = [
  {
    label: 'A sintered garnet against its cubic cell (illustrative)',
    query:
      'pelletMass=0.5420±0.0005 g&pelletDiameter=12.00±0.05 mm&thickness=1.00±0.01 mm&latticeConstantA=12.97 Ao&formulaUnitsPerCell=8&molarMass=839.73 g/mol',
    expected: {
      density: 4792.33217532,
      unitCellVolume: 2.181825073e-27,
      crystalDensity: 5112.80024465,
      relativeDensity: 0.937320440073,
      porosity: 0.0626795599271,
    },
    tolerance,
    source: `${mpmath}: 4m/(πd²L) against ZM/(N_A a³)`,
  },
  {
    label: 'A phosphate in hexagonal axes, its volume known (illustrative)',
    query:
      'pelletMass=0.500 g&form=volume&pelletVolume=0.200 cm3&latticeConstantA=8.51 Ao&latticeConstantC=20.84 Ao&latticeAngleGamma=120 deg&formulaUnitsPerCell=6&molarMass=383.52 g/mol',
    expected: {
      unitCellVolume: 1.30703574982e-27,
      crystalDensity: 2923.48519065,
      relativeDensity: 0.855143719556,
      porosity: 0.144856280444,
    },
    tolerance,
    source: `${mpmath}: the cell is a² c √3/2`,
  },
  {
    label: 'A monoclinic cell',
    query:
      'latticeConstantA=6.9 Ao&latticeConstantB=12.0 Ao&latticeConstantC=7.0 Ao&latticeAngleBeta=110 deg&formulaUnitsPerCell=2&molarMass=343.9 g/mol&pelletMass=0.2 g',
    expected: { unitCellVolume: 5.44645843008e-28, crystalDensity: 2096.99345926 },
    tolerance,
    source: `${mpmath}: the cell is a b c sin β`,
  },
  {
    label: 'A pressed sulfide against a given density (illustrative)',
    query:
      'pelletMass=0.200 g&pelletDiameter=10.0 mm&thickness=1.50 mm&crystal=given&crystalDensity=1.86 g/cm3',
    expected: {
      density: 1697.65272631,
      relativeDensity: 0.912716519524,
      porosity: 0.0872834804766,
    },
    tolerance,
    source: mpmath,
  },
];
