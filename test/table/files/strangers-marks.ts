import { pellet, plot, shared, weighed, type File, type Row } from './file.ts';

const fahrenheit = 'T (°F);σ (mS/cm)\n77;0.31\n104;0.56\n131;0.95\n';
const resistances: Row[] = [
  { temperature: 298.15, conductivity: 1000 },
  { temperature: 313.15, conductivity: 600 },
];

/** Signs beside numbers and names, other quantities, functions of them, and pictures read off. */
export const strangersMarks: File[] = [
  plot('marks of footnotes at names', 'T (°C)*\tσ† (mS/cm)\n25\t0.31\n40\t0.56\n55\t0.95\n', {
    gives: pellet,
  }),
  plot('marks of footnotes at numbers', 'T (°C),σ (mS/cm)\n25,0.31*\n40,0.56\n55,0.95†\n', {
    asks: /conductivity/,
  }),
  plot('letters of footnotes at numbers', 'T (°C),σ (mS/cm)\n25,0.31a\n40,0.56\n55,0.95b\n', {
    marks: /./,
  }),
  plot(
    'raised letters of footnotes at numbers',
    'T (°C),σ (mS/cm)\n25,0.31ᵃ\n40,0.56\n55,0.95ᵇ\n',
    {
      marks: /./,
    },
  ),
  plot('raised digits of footnotes at numbers', 'T (°C),σ (mS/cm)\n25,0.31¹\n40,0.56\n55,0.95²\n', {
    asks: /conductivity/,
  }),
  plot('bounds among the numbers', 'T (°C),σ (mS/cm)\n25,<0.31\n40,0.56\n55,0.95\n', {
    marks: /./,
  }),
  plot('ranges among the numbers', 'T (°C),σ (mS/cm)\n25,0.30–0.32\n40,0.56\n55,0.95\n', {
    marks: /./,
  }),
  plot(
    'uncertainties of the last digits',
    'T (°C);σ (mS/cm)\n25;0,31(1)\n40;0,56(2)\n55;0,95(3)\n',
    {
      gives: weighed,
    },
  ),
  plot('a conductance is no conductivity', 'T (°C),G (mS)\n25,0.31\n40,0.56\n', { asks: /G/ }),
  plot('a molar conductivity is none', 'T (°C),Λ (S cm2/mol)\n25,0.31\n40,0.56\n', { asks: /Λ/ }),
  plot('a diffusivity is no conductivity', 'T (°C),D (cm2/s)\n25,3.1e-9\n40,5.6e-9\n', {
    asks: /D \(cm2\/s\)|conductivity/,
  }),
  plot('a sheet resistance', 'T (°C),R_sheet (Ω/sq)\n25,1000\n40,600\n', { asks: /./ }),
  plot('an area-specific resistance against temperature', 'T (°C),ASR (Ω cm²)\n25,1000\n40,600\n', {
    asks: /an area-specific resistance/,
  }),
  plot('Fahrenheit in brackets', fahrenheit, { gives: pellet }),
  plot('Fahrenheit in words', fahrenheit.replace('T (°F)', 'Temperature, deg F'), {
    gives: pellet,
  }),
  plot('Fahrenheit by a letter', fahrenheit.replace('T (°F)', 'Temp (F)'), { gives: pellet }),
  plot('Rankine', 'T (°R);σ (mS/cm)\n536.67;0.31\n563.67;0.56\n', { asks: /°R/ }),
  plot('a difference of temperatures', 'T - 273.15 (K);σ (mS/cm)\n25;0.31\n40;0.56\n', {
    asks: /T - 273\.15|temperature/,
  }),
  plot('theta over degrees', 'θ/°C;σ/mS cm⁻¹\n25;0,31\n40;0,56\n55;0,95\n', { gives: pellet }),
  plot('kilokelvin over T', 'kK/T;σ (S/cm)\n3.354016434680530;3.1e-4\n3.193357815743254;5.6e-4\n', {
    asks: /./,
  }),
  plot(
    'per thousand kelvin',
    '1/T (kK⁻¹);σ (S/cm)\n3.354016434680530;3.1e-4\n3.193357815743254;5.6e-4\n',
    {
      gives: pellet.slice(0, 2),
      within: 1e-9,
    },
  ),
  plot('1/kT in electronvolts', '1/kT (eV^-1);σ (S/cm)\n38.92;3.1e-4\n37.06;5.6e-4\n', {
    asks: /./,
  }),
  plot('q/kT without unit', '1/(k_B T);ln(σT)\n38.92;-2.38\n37.06;-1.74\n', { asks: /./ }),
  plot('per thousand kelvin in millis', '1/T (mK^-1);σ (S/cm)\n3.35;3.1e-4\n3.19;5.6e-4\n', {
    asks: /./,
  }),
  plot('a logarithm of a ratio', 'T (°C);log(σ/σ0)\n25;-3.5\n40;-3.2\n', { asks: /./ }),
  plot('lg over a unit', 'T (°C);lg(σ/(S/m))\n25;-1.508638306165727\n40;-1.251811972993799\n', {
    gives: pellet.slice(0, 2),
  }),
  plot(
    'ln of siemens per metre',
    'T/K,ln σ (S/m)\n298.15,-3.473768074496991\n313.15,-2.882403588246988\n',
    {
      gives: pellet.slice(0, 2),
    },
  ),
  plot('the sum of logarithms', 'T (°C);log σ + log T\n25;-1.03\n40;-0.76\n', { asks: /./ }),
  plot(
    'heating and cooling',
    'T (°C);σ heating (mS/cm);σ cooling (mS/cm)\n25;0,31;0,31\n40;0,56;0,57\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 0.031, series: 'heating' },
        { temperature: 313.15, conductivity: 0.056, series: 'heating' },
        { temperature: 298.15, conductivity: 0.031, series: 'cooling' },
        { temperature: 313.15, conductivity: 0.057, series: 'cooling' },
      ],
    },
  ),
  plot(
    'real and imaginary conductivity',
    "T (°C),σ' (S/cm),σ'' (S/cm)\n25,3.1e-4,1e-5\n40,5.6e-4,2e-5\n55,9.5e-4,3e-5\n",
    {
      gives: pellet,
      says: /left out: σ''/,
    },
  ),
  plot('electronic conductivity by its sign', 'T (°C),σ_e (S/cm)\n25,3.1e-9\n40,5.6e-9\n', {
    asks: /σ_e/,
  }),
  plot(
    'electronic conductivity, eon',
    'T (°C),σ_ion (mS/cm),σ_eon (mS/cm)\n25,0.31,1e-6\n40,0.56,2e-6\n55,0.95,3e-6\n',
    {
      gives: pellet,
      says: /left out: σ_eon/,
    },
  ),
  plot('a thermal conductivity alone', 'T (°C),conductivity (W/mK)\n25,0.31\n40,0.56\n', {
    asks: /./,
  }),
  plot('an onset and a conductivity', 'T_onset (°C),σ (mS/cm)\n25,0.31\n40,0.56\n', {
    asks: /T_onset/,
  }),
  plot(
    'compositions, two temperatures in names',
    'x,σ(25 °C) (mS/cm),σ(60 °C) (mS/cm)\n0.1,0.31,0.56\n0.2,0.33,0.6\n',
    {
      asks: /temperature/,
    },
  ),
  plot('a degree that became a question mark', 'T (?C),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n', {
    gives: pellet,
  }),
  plot('UTF-8 read as Latin-1', 'T (Â°C),Ïƒ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n', {
    asks: /°C/,
  }),
  plot(
    'WebPlotDigitizer, two data sets',
    'LLZO,,LATP,\nX,Y,X,Y\n3.354,-3.5,3.354,-4.1\n3.193,-3.2,3.193,-3.8\n',
    {
      asks: /./,
    },
  ),
  plot(
    'WebPlotDigitizer, numbers alone',
    '3.354016, 0.00031\n3.193357, 0.00056\n3.047387, 0.00095\n',
    {
      asks: /1000\/T/,
    },
  ),
  plot('Engauge, a curve', 'x,Curve1\n3.354016,0.00031\n3.193357,0.00056\n', { asks: /./ }),
  plot('Engauge, several curves', 'x,LLZO,LATP\n25,3.1e-4,1e-4\n40,5.6e-4,2e-4\n', { asks: /./ }),
  plot(
    'Origin, an Arrhenius sheet with comments',
    'A(X)\tB(Y)\tC(yEr±)\n1000/T\tln(\\g(s)T)\terror\nK\\+(-1)\tS K cm\\+(-1)\t\npellet\tpellet\tpellet\n3.354016434680530\t-2.381\t0.02\n3.193357815743254\t-1.741\t0.02\n',
    {
      asks: /ln σT or of the conductivity/,
    },
  ),
  plot(
    'Origin, long name, units, comments, F(x)',
    'Long Name\tTemp\tsigma\nUnits\tK\tS/m\nComments\theating\trun 3\nF(x)=\t\tcol(C)*100\n1\t298.15\t0.031\n2\t313.15\t0.056\n3\t328.15\t0.095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'Google Sheets, shares in per cent',
    'T (°C)\tσ (mS/cm)\tu_rel\n25\t0.31\t2.00%\n40\t0.56\t3.00%\n55\t0.95\t4.00%\n',
    {
      gives: shared,
    },
  ),
  plot(
    'resistance with the size of its pellet in words',
    'T [°C];R_b [kΩ];d [mm];A [cm²]\n25;1;1,5;1,13\n40;0,6;1,5;1,13\n',
    {
      gives: resistances,
      says: /left out: d \[mm\], A/,
    },
  ),
  plot('resistances alone', 'Temp (°C),R_total (Ω)\n25,1000\n40,600\n', {
    gives: resistances,
    choices: { measured: 'resistance' },
  }),
  plot(
    'a day, a temperature, a conductivity',
    'Date;T (°C);σ (mS/cm)\n01.03.2024;25;0,31\n02.03.2024;40;0,56\n03.03.2024;55;0,95\n',
    {
      gives: pellet,
      says: /left out: Date/,
    },
  ),
  plot(
    'a frequency in every row',
    "Freq. [Hz]\tTemp. [°C]\tSig' [S/cm]\tSig'' [S/cm]\n1e6\t25\t3.3e-4\t1e-5\n1e3\t25\t3.1e-4\t1e-6\n1e6\t40\t5.9e-4\t1e-5\n1e3\t40\t5.6e-4\t1e-6\n",
    {
      asks: /frequenc|Sig''/i,
    },
  ),
  plot(
    'a frequency in every row, the real part alone',
    'T (°C);f (Hz);σ_ac (S/cm)\n25;1e6;3.3e-4\n25;1e3;3.1e-4\n40;1e6;5.9e-4\n40;1e3;5.6e-4\n',
    {
      asks: /frequenc/i,
    },
  ),
  plot('mixed decimal marks', 'T (°C);σ (mS/cm)\n25,5;0.31\n40,5;0.56\n', {
    refuses: /two decimal marks/,
  }),
  plot('formulas among the cells', 'T (°C)\tσ (S/cm)\n25\t=B2*1000\n40\t=B3*1000\n', {
    refuses: /formula/,
  }),
  plot(
    'a conductivity at one temperature beside those of annealing',
    'T (°C);σ(25 °C) (mS/cm)\n700;0.31\n800;0.56\n900;0.95\n',
    { asks: /tells one temperature/ },
  ),
  plot('a conductivity at room temperature', 'T (°C),σ_RT (mS/cm)\n700,0.31\n800,0.56\n', {
    asks: /tells one temperature/,
  }),
  plot('a distance from the glass transition', 'T-Tg (K);σ (mS/cm)\n200;0.31\n215;0.56\n', {
    asks: /temperature/,
  }),
];
