import { pellet, plot, type File, type Row } from './file.ts';

const two = pellet.slice(0, 2);
const named = (...series: [string, number][]): Row[] =>
  series.flatMap(([name, factor]) =>
    two.map(({ temperature, conductivity }) => ({
      temperature: temperature as number,
      conductivity: Number(conductivity) * factor,
      series: name,
    })),
  );

/** Columns in odd forms, with odd units, headed oddly. */
export const oddColumns: File[] = [
  plot(
    'a unit that a preamble says of all',
    'All conductivities in mS/cm\nT (°C),sigma\n25,0.31\n40,0.56\n',
    {
      asks: /“sigma” it is not clear which unit/,
    },
  ),
  plot(
    'a header in words in a remark',
    '# temperature in degC, conductivity in S/cm\n25 3.1e-4\n40 5.6e-4\n',
    {
      gives: two,
    },
  ),
  plot(
    'a heading over two lines',
    'Temperature\tIonic\n(°C)\tconductivity (mS/cm)\n25\t0.31\n40\t0.56\n',
    {
      gives: two,
    },
  ),
  plot(
    'names in cells that went together',
    'Pellet A\t\tPellet B\t\nT (°C)\tσ (mS/cm)\tT (°C)\tσ (mS/cm)\n25\t0.31\t25\t0.62\n40\t0.56\t40\t1.12\n',
    {
      gives: named(['1', 1], ['2', 2]),
      within: 1e-12,
    },
  ),
  plot(
    'a resistance with its geometry',
    'T (°C),Rb (kOhm),L (mm),d (mm)\n25,1,1.5,12\n40,0.6,1.5,12\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 1000 },
        { temperature: 313.15, conductivity: 600 },
      ],
      choices: { measured: 'resistance' },
      says: /left out: L \(mm\), d \(mm\)/,
    },
  ),
  plot(
    'a logarithm of millisiemens',
    'T (°C),log σ (mS/cm)\n25,-0.5086383061657\n40,-0.2518119729938\n',
    {
      gives: two,
      within: 1e-12,
    },
  ),
  plot(
    'a logarithm with its sign turned',
    '1/T (K-1),-log10(σ/S cm-1)\n0.00335401643468,3.5086383061657\n0.00319335781574,3.2518119729938\n',
    {
      gives: two,
      within: 1e-11,
    },
  ),
  plot(
    'T⁻¹ in thousandths',
    'T^-1 (10^-3 K^-1),σ (S/cm)\n3.35401643468,3.1e-4\n3.19335781574,5.6e-4\n',
    {
      gives: two,
      within: 1e-11,
    },
  ),
  plot('1000/T headed as 1/T', '1/T (K-1),σ (S/cm)\n3.354,3.1e-4\n3.193,5.6e-4\n', {
    asks: /between 0\.298 and 0\.313 K/,
  }),
  plot('1/T headed as 1000/T', '1000/T (K-1),σ (S/cm)\n0.003354,3.1e-4\n0.003193,5.6e-4\n', {
    asks: /between 298000 and 313000 K/,
  }),
  plot('1/kT', '1/kT (1/eV),σ (S/cm)\n38.92,3.1e-4\n37.06,5.6e-4\n', { asks: /temperature/ }),
  // 3.1e-4 S/cm · 298.15 K = 0.0924265 S K/cm
  plot('σT', 'T (K),sigma*T (S/cm K)\n298.15,0.0924265\n313.15,0.175364\n', {
    gives: two,
    within: 1e-12,
  }),
  plot('nanosiemens', 'T (°C);σ (nS/cm)\n25;310000\n40;560000\n', { gives: two, within: 1e-12 }),
  plot(
    'points between thousands, commas as marks',
    '"T (°C)","σ (µS/cm)"\n"25,0","1.310,5"\n"40,0","2.560,5"\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 0.13105 },
        { temperature: 313.15, conductivity: 0.25605 },
      ],
      within: 1e-12,
    },
  ),
  plot(
    'three places behind a point, nothing else to tell',
    'T (°C);σ (µS/cm)\n25;1.310\n40;2.560\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 1.31e-4 },
        { temperature: 313.15, conductivity: 2.56e-4 },
      ],
      within: 1e-12,
      says: /points read as decimal marks/,
    },
  ),
  plot('three places behind a comma beside points', 'T (°C);σ (µS/cm)\n25.5;1,310\n40.5;2,560\n', {
    refuses: /two decimal marks/,
  }),
  plot('a unit in each cell, and not the same', 'T,σ\n25 °C,310 µS/cm\n40 °C,0.56 mS/cm\n', {
    gives: pellet.slice(0, 2),
  }),
  plot(
    'what was set and what was measured',
    'T set (°C),T actual (°C),σ (mS/cm)\n25,25.2,0.31\n40,40.3,0.56\n',
    {
      gives: [
        { temperature: 298.35, conductivity: 0.031 },
        { temperature: 313.45, conductivity: 0.056 },
      ],
      cautions: /was left out: it tells what the apparatus was at/,
    },
  ),
  plot('a time that nobody asks for', 'Time (h),T (°C),σ (mS/cm)\n1,25,0.31\n2,40,0.56\n', {
    gives: two,
    says: /left out: Time/,
  }),
  plot('a frequency that nobody asks for', 'T (°C),f (kHz),σ (mS/cm)\n25,100,0.31\n40,100,0.56\n', {
    gives: two,
  }),
  plot('an energy that nobody asks for', 'T (°C),σ (mS/cm),Ea (eV)\n25,0.31,0.3\n40,0.56,0.3\n', {
    gives: two,
  }),
  plot(
    'direct and alternating current',
    'T (°C),σ_dc (mS/cm),σ_ac (mS/cm)\n25,0.31,0.62\n40,0.56,1.12\n',
    {
      gives: named(['dc', 1], ['ac', 2]),
      within: 1e-12,
    },
  ),
  plot('bars between', 'T (°C)|σ (mS/cm)\n25|0.31\n40|0.56\n', { gives: two }),
  plot('units alone in brackets', '(°C),(mS/cm)\n25,0.31\n40,0.56\n', { gives: two }),
  plot('numbers for names', 'T (°C),1,2,3\n25,0.31,0.32,0.33\n40,0.56,0.57,0.58\n', {
    asks: /which are the temperature/,
  }),
  plot(
    'temperatures along the top',
    'sample,25 °C,40 °C,55 °C\nA,0.31,0.56,0.95\nB,0.62,1.12,1.9\n',
    {
      asks: /Which/,
    },
  ),
  plot('a factor behind a solidus', 'T (K)\tσ/10^-3 S cm^-1\n298.15\t0.31\n313.15\t0.56\n', {
    gives: two,
    within: 1e-12,
  }),
  plot('a factor of three with a dot', 'T (K)\tσ·10³ / S cm⁻¹\n298.15\t0.31\n313.15\t0.56\n', {
    gives: two,
    within: 1e-12,
  }),
  plot('names and units side by side', 'T;°C;σ;mS/cm\n25;;0.31;\n40;;0.56;\n', {
    asks: /Above the rows stands “T;°C;σ;mS\/cm”/,
  }),
  plot('a title that holds a unit, and no header', 'Conductivities in mS/cm\n25 0.31\n40 0.56\n', {
    asks: /Above the rows stands/,
  }),
  plot('conductance under a conductivity', 'T\tσ\n°C\tmS\n25\t0.31\n40\t0.56\n', {
    asks: /conductivity/,
  }),
  plot('a remark behind a number', 'T (°C),σ (mS/cm)\n25,0.31 # first\n40,0.56\n', {
    marks: /Row 1, column conductivity/,
  }),
  plot('decimal commas in columns of blanks', 'T(°C)  σ(mS/cm)\n25,0   0,31\n40,0   0,56\n', {
    gives: two,
  }),
  plot('solidus twice', 'Temp/C,Cond/mS/cm\n25,0.31\n40,0.56\n', { gives: two }),
  plot('an exponent without its sign', 'T(K);Conductivity(mS cm1)\n298.15;0.31\n313.15;0.56\n', {
    asks: /conductivity/,
  }),
  plot('closed up', 'T(K);Conductivity(Scm-1)\n298.15;3.1e-4\n313.15;5.6e-4\n', { gives: two }),
  plot('megaohm', 'T(K);ρ (MΩ·cm)\n298.15;0.00322580645161290\n313.15;0.00178571428571429\n', {
    gives: two,
    within: 1e-12,
  }),
  plot('an area-specific resistance', 'T(K);ASR (Ω cm²)\n298.15;30\n313.15;10\n', {
    asks: /an area-specific resistance, which this table does not take/,
  }),
  plot(
    'errors that differ upwards and downwards',
    'T (°C);σ (mS/cm);err+;err-\n25;0.31;0.02;0.01\n40;0.56;0.02;0.01\n',
    {
      gives: two,
      cautions: /“err\+” were left out.*“err-” were left out/,
    },
  ),
  plot('a variance', 'T (°C);σ (mS/cm);var\n25;0.31;0.0004\n40;0.56;0.0004\n', {
    gives: two,
    cautions: /“var” were left out/,
  }),
  plot('kelvin headed °C', 'T (°C),σ (mS/cm)\n298.15,0.31\n313.15,0.56\n', {
    asks: /look like kelvin/,
  }),
  plot('conductance is no conductivity', 'T (°C),G (mS)\n25,0.31\n40,0.56\n', {
    asks: /Which column is the conductivity/,
  }),
  plot('mS/cm² is no conductivity', 'T (°C),σ (mS/cm²)\n25,0.31\n40,0.56\n', {
    asks: /conductivity/,
  }),
  plot('a molar conductivity', 'T (°C),Λ (S cm²/mol)\n25,31\n40,56\n', { asks: /conductivity/ }),
  plot('a diffusion coefficient', 'T (°C),D (cm2/s)\n25,1e-9\n40,3e-9\n', { asks: /conductivity/ }),
  plot('K in the head, °C in the numbers', 'T (K),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n', {
    asks: /°C|kelvin/,
  }),
];
