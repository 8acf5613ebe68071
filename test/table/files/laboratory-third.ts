import type { Row } from './file.ts';
import { conductivities, filesFor, sulfide } from './laboratory.ts';

const plot = filesFor('plot');

/** Tables of other things, other scripts and other signs. */
export const laboratoryThird = [
  plot(
    'sintering temperatures',
    'Sintering temperature (°C),conductivity at RT (S/cm)\n1000,2e-4\n1100,5e-4\n',
    { asks: /./ },
  ),
  plot('compositions', 'x,σ at 25 °C (mS/cm)\n0,0.2\n0.1,0.5\n', { asks: /temperature/ }),
  plot('pressures', 'P (MPa),σ (mS/cm)\n100,0.2\n200,0.5\n', { asks: /temperature/ }),
  plot('literature table', 'Material,σ25 (S/cm),Ea (eV)\nLLZO,3e-4,0.3\nLPSCl,2e-3,0.33\n', {
    asks: /temperature/,
  }),
  plot('fullwidth digits', 'Ｔ（℃）,σ（mS/cm）\n３０,０．２\n５０,０．５\n', {
    gives: conductivities([30, 0.2], [50, 0.5]),
  }),
  plot(
    'Arabic-Indic headings left alone',
    'درجة الحرارة (°C),الموصلية (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n',
    { gives: sulfide },
  ),
  plot('Korean', '온도(°C),이온 전도도(mS/cm)\n30,0.2\n50,0.5\n70,1.1\n', { gives: sulfide }),
  plot('a plus sign and leading zeros', 'T (°C),σ (mS/cm)\n+030,+0.20\n+050,+0.50\n+070,+1.10\n', {
    gives: sulfide,
  }),
  plot(
    'exponent with a comma and a capital E in German',
    'T in °C;σ in S/cm\n30;2,00E-04\n50;5,00E-04\n70;1,10E-03\n',
    { gives: sulfide },
  ),
  plot(
    'Fortran exponents',
    '  T(C)   sigma(S/cm)\n  30.0   2.000D-04\n  50.0   5.000D-04\n  70.0   1.100D-03\n',
    { gives: sulfide },
  ),
  plot('exponents written *10^-4', 'T (°C);σ (S/cm)\n30;2*10^-4\n50;5*10^-4\n70;11*10^-4\n', {
    gives: sulfide,
  }),
  plot('units only in the first row of cells', 'T,σ\n30 °C,0.2 mS/cm\n50,0.5\n70,1.1\n', {
    asks: /./,
  }),
  plot('quotes of other kinds', '“T (°C)”,“σ (mS/cm)”\n30,0.2\n50,0.5\n70,1.1\n', {
    gives: sulfide,
  }),
  plot('trailing delimiters', 'T (°C);σ (mS/cm);;;\n30;0,2;;;\n50;0,5;;;\n70;1,1;;;\n', {
    gives: sulfide,
  }),
  plot('an empty first column', ';T (°C);σ (mS/cm)\n;30;0,2\n;50;0,5\n;70;1,1\n', {
    gives: sulfide,
  }),
  plot('sep= of Excel', 'sep=;\nT (°C);σ (mS/cm)\n30;0,2\n50;0,5\n70;1,1\n', { gives: sulfide }),
  plot(
    'a title line with a comma',
    'LLZO pellet 3, annealed at 900 °C\nT (°C),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'merged cells: the sample once',
    'Sample,T (°C),σ (mS/cm)\nA,30,0.2\n,50,0.5\nB,30,0.3\n,50,0.7\n',
    {
      gives: ['A', 'A', 'B', 'B'].map(
        (series, at) =>
          ({ ...conductivities([30, 0.2], [50, 0.5], [30, 0.3], [50, 0.7])[at], series }) as Row,
      ),
      says: /rows below it/,
    },
  ),
];
