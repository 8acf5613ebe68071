import { conductivities, filesFor, resistances, sulfide } from './laboratory.ts';

const plot = filesFor('plot');
const pellet = { choices: { measured: 'resistance' } };

/** More of the shapes in which a number goes astray. */
export const laboratorySecond = [
  plot('log sigma without its unit', 'T (°C),log sigma\n30,-3.699\n50,-3.301\n', { asks: /unit/ }),
  plot(
    'log10 of σ in mS/cm',
    'T (°C),log10(σ / mS cm-1)\n30,-0.69897\n50,-0.30103\n70,0.0413927\n',
    { gives: sulfide, within: 1e-5 },
  ),
  plot('minus log σ', 'T (°C),-log10(σ / S cm-1)\n30,3.69897\n50,3.30103\n70,2.958607\n', {
    gives: sulfide,
    within: 1e-5,
  }),
  plot('pσ', 'T (°C),pσ\n30,3.69897\n50,3.30103\n', { asks: /./ }),
  plot('σT in K mS/cm', 'T (K),σT (mS K/cm)\n303.15,60.63\n323.15,161.575\n343.15,377.465\n', {
    gives: sulfide,
  }),
  plot('σT with S/cm as its unit', 'T (K),σT (S/cm)\n303.15,0.06063\n323.15,0.161575\n', {
    asks: /conductivity/,
  }),
  plot('10000/T', '10000/T (1/K),sigma (mS/cm)\n32.98697,0.2\n30.94538,0.5\n29.14178,1.1\n', {
    gives: sulfide,
    within: 1e-6,
  }),
  plot(
    '1/T in full',
    '1/T (1/K),sigma (mS/cm)\n0.003298697,0.2\n0.003094538,0.5\n0.002914178,1.1\n',
    { gives: sulfide, within: 1e-6 },
  ),
  plot('1/T whose numbers are of 1000/T', '1/T (1/K),sigma (mS/cm)\n3.298697,0.2\n3.094538,0.5\n', {
    asks: /temperature/,
  }),
  plot(
    '1000/T whose numbers are of 1/T',
    '1000/T (1/K),sigma (mS/cm)\n0.003298697,0.2\n0.003094538,0.5\n',
    { asks: /temperature/ },
  ),
  plot(
    'temperature in two decimals of kelvin with a comma',
    '"T, K","σ, S/cm"\n"303,15","2,0E-4"\n"323,15","5,0E-4"\n"343,15","1,1E-3"\n',
    { gives: sulfide },
  ),
  plot('a conductance', 'T (°C),G (mS)\n30,1.56\n50,3.92\n', { asks: /conductivity/ }),
  plot('an admittance', 'T (°C),|Y| (S)\n30,1.56e-3\n50,3.92e-3\n', { asks: /conductivity/ }),
  plot('a conductivity in S', 'T (°C),conductivity (S)\n30,1.56e-3\n50,3.92e-3\n', {
    asks: /conductivity/,
  }),
  plot('S cm without a minus', 'T (°C),σ (S cm)\n30,2e-4\n50,5e-4\n', { asks: /conductivity/ }),
  plot('S cm2/mol', 'T (°C),Λ (S cm2/mol)\n30,2\n50,5\n', { asks: /conductivity/ }),
  plot(
    'molar and ionic conductivity',
    'T (°C),molar conductivity (S cm2 mol-1),conductivity (mS/cm)\n30,2,0.2\n50,5,0.5\n70,9,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'µS/cm written uS/cm in a row of units with brackets',
    'T;sigma\n[degC];[uS/cm]\n30;200\n50;500\n70;1100\n',
    { gives: sulfide },
  ),
  plot(
    'the unit of the temperature in the name of the file',
    '# LLZO_RT_to_70C.csv\nT,sigma (mS/cm)\n30,0.2\n50,0.5\n',
    { asks: /unit/ },
  ),
  plot('units in a remark', '# T in degC, sigma in mS/cm\n30 0.2\n50 0.5\n70 1.1\n', {
    gives: sulfide,
  }),
  plot(
    'a factor in the remark above',
    '# sigma in units of 1e-4 S/cm\nT_C sigma_S_cm\n30 2\n50 5\n',
    { asks: /1e-4/ },
  ),
  plot('a factor in a footnote', 'T (°C),σ (S/cm)\n30,2\n50,5\n* values × 10⁻⁴\n', {
    asks: /10⁻⁴/,
  }),
  plot(
    'two header rows of names: material over quantity',
    ',LPSCl,LPSCl\nT (°C),σ (mS/cm),Ea (eV)\n30,0.2,0.38\n50,0.5,0.38\n70,1.1,0.38\n',
    { gives: sulfide },
  ),
  plot(
    'pivoted: temperatures as columns',
    'sample,30 °C,50 °C,70 °C\nA,0.2,0.5,1.1\nB,0.3,0.7,1.5\n',
    { asks: /./ },
  ),
  plot(
    'transposed with samples',
    'T (°C),30,50,70\nA σ (mS/cm),0.2,0.5,1.1\nB σ (mS/cm),0.3,0.7,1.5\n',
    { asks: /./ },
  ),
  plot(
    'an average row between',
    'T (°C),run,σ (mS/cm)\n30,1,0.19\n30,2,0.21\n30,mean,0.20\n50,1,0.5\n50,2,0.5\n50,mean,0.5\n',
    {
      gives: conductivities([30, 0.19], [30, 0.21], [50, 0.5], [50, 0.5]),
      says: /2 lines that are no rows/,
    },
  ),
  plot(
    'three runs of one pellet',
    'T (°C),run 1 (mS/cm),run 2 (mS/cm),run 3 (mS/cm)\n30,0.2,0.21,0.19\n50,0.5,0.52,0.48\n',
    { asks: /conductivity/ },
  ),
  plot('mean and sem', 'T (°C),mean σ (mS/cm),sem (mS/cm),n\n30,0.2,0.01,3\n50,0.5,0.02,3\n', {
    gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]),
  }),
  plot('2σ errors', 'T (°C),σ (mS/cm),2σ error (mS/cm)\n30,0.2,0.02\n50,0.5,0.04\n', {
    gives: conductivities([30, 0.2], [50, 0.5]),
    cautions: /2σ/,
  }),
  plot('variance', 'T (°C),σ (mS/cm),variance\n30,0.2,0.0001\n50,0.5,0.0004\n', {
    gives: conductivities([30, 0.2], [50, 0.5]),
    cautions: /variance/,
  }),
  plot(
    'error of the temperature',
    'T (°C),ΔT (°C),σ (mS/cm),Δσ (mS/cm)\n30,0.5,0.2,0.01\n50,0.5,0.5,0.02\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]), cautions: /ΔT/ },
  ),
  plot('an error in another unit', 'T (°C),σ (mS/cm),err (µS/cm)\n30,0.2,10\n50,0.5,20\n', {
    gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]),
  }),
  plot(
    'a resistance without the unit beside a conductivity',
    'T (°C),R,σ (mS/cm)\n30,640,0.2\n50,255,0.5\n70,120,1.1\n',
    { gives: sulfide },
  ),
  plot('R_b and R_gb in one sheet', 'T (°C),R_b (Ω),R_gb (Ω)\n30,640,900\n50,255,300\n', {
    gives: [
      ...resistances([30, 640], [50, 255]).map((row) => ({ ...row, series: 'b' })),
      ...resistances([30, 900], [50, 300]).map((row) => ({ ...row, series: 'gb' })),
    ],
    ...pellet,
  }),
  plot('an ASR', 'T (°C),ASR (Ω cm²)\n30,640\n50,255\n', { asks: /conductivity/ }),
  plot(
    'tan δ and ε',
    "T (°C),f (kHz),eps',tan d,σ_dc (S/cm)\n30,1,50,0.1,2e-4\n50,1,55,0.2,5e-4\n70,1,60,0.3,1.1e-3\n",
    { gives: sulfide },
  ),
];
