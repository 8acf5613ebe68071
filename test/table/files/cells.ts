import type { File } from './file.ts';

const layers = (
  name: string,
  text: string,
  rest: Pick<File, 'gives' | 'asks' | 'refuses'>,
): File => ({ name, shape: 'layers', text, within: 1e-12, ...rest });
const interfaces = (
  name: string,
  text: string,
  rest: Pick<File, 'gives' | 'asks' | 'refuses'>,
): File => ({ name, shape: 'interfaces', text, within: 1e-12, ...rest });
/** Layers and interfaces of a cell. */
export const cells: File[] = [
  layers(
    'layers with their names',
    'layer,thickness (µm),σ (mS/cm),Ea (eV)\nseparator,25,1,0.3\ncathode,60,0.2,0.35\n',
    {
      gives: [
        {
          thickness: 25e-6,
          ionicConductivity: 0.1,
          activationEnergy: 28945.599636993,
          name: 'separator',
        },
        {
          thickness: 60e-6,
          ionicConductivity: 0.02,
          activationEnergy: 33769.8662431585,
          name: 'cathode',
        },
      ],
    },
  ),
  layers(
    'layers, the form by its sign',
    'name;L (um);conductivity (S/cm);E_a (kJ/mol);of σ or σT\nLPSCl, cold;25;1e-3;30;σT\nPEO;20;5e-4;50;σ\n',
    {
      gives: [
        {
          thickness: 25e-6,
          ionicConductivity: 0.1,
          activationEnergy: 30_000,
          form: 'sigmaT',
          name: 'LPSCl, cold',
        },
        {
          thickness: 20e-6,
          ionicConductivity: 0.05,
          activationEnergy: 50_000,
          form: 'sigma',
          name: 'PEO',
        },
      ],
    },
  ),
  layers('layers with a resistivity', 'Schicht\tDicke (mm)\tρ (Ω cm)\nA\t0.5\t1000\nB\t1\t2000\n', {
    gives: [
      { thickness: 5e-4, ionicConductivity: 0.1, name: 'A' },
      { thickness: 1e-3, ionicConductivity: 0.05, name: 'B' },
    ],
  }),
  layers('one layer', 'thickness (um),conductivity (mS/cm)\n25,1\n', {
    gives: [{ thickness: 25e-6, ionicConductivity: 0.1 }],
  }),
  layers(
    'a word for the form that is none',
    'thickness (um),conductivity (mS/cm),form\n25,1,log\n60,2,ln\n',
    { asks: /words that of σ or σT does not know/ },
  ),
  layers('layers without a conductivity', 'name,thickness (um)\nA,25\nB,60\n', {
    asks: /Which column is the conductivity/,
  }),
  layers('layers whose thickness has no unit', 'thickness,conductivity (mS/cm)\n25,1\n60,2\n', {
    asks: /“thickness” it is not clear which unit/,
  }),
  interfaces(
    'interfaces with their names',
    'name,ASR (Ω cm²),u(ASR) (Ω cm²)\nlithium side,10,2\ncathode side,15,3\n',
    {
      gives: [
        {
          areaSpecificResistance: 0.001,
          areaSpecificResistanceUncertainty: 0.0002,
          name: 'lithium side',
        },
        {
          areaSpecificResistance: 0.0015,
          areaSpecificResistanceUncertainty: 0.0003,
          name: 'cathode side',
        },
      ],
    },
  ),
  interfaces('interfaces, one column', 'ASR (Ω cm²)\n10\n15\n', {
    gives: [{ areaSpecificResistance: 0.001 }, { areaSpecificResistance: 0.0015 }],
  }),
  interfaces('interfaces in ohm', 'name,R (Ω)\nA,10\nB,15\n', {
    asks: /“R \(Ω\)” is a resistance/,
  }),
  interfaces('an empty cell at the end', 'interface,ASR (Ω cm²),Ea (kJ/mol)\nA,10,50\nB,15,\n', {
    gives: [
      { areaSpecificResistance: 0.001, activationEnergy: 50_000, name: 'A' },
      { areaSpecificResistance: 0.0015, name: 'B' },
    ],
  }),
];
