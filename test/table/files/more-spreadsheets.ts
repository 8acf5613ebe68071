import { pellet, plot, shared, weighed, type File } from './file.ts';

/** Spreadsheets in several languages, with their marks, their remarks and their habits. */
export const moreSpreadsheets: File[] = [
  plot(
    'Excel, German: semicolons, commas, the unit in square brackets',
    'Temperatur [°C];Leitfähigkeit [mS/cm];Bemerkung\r\n25,0;0,31;erste Messung\r\n40,0;0,56;\r\n55,0;0,95;\r\n',
    { gives: pellet, says: /left out: Bemerkung/ },
  ),
  plot(
    'Excel, French: thin blanks between thousands',
    'Température (K);Résistivité (Ω cm)\r\n298,15;3 225,806451612903\r\n313,15;1 785,714285714286\r\n328,15;1 052,631578947368\r\n',
    { gives: pellet },
  ),
  plot(
    'Excel, Spanish',
    'Temperatura (°C);Conductividad (µS/cm)\r\n25;310\r\n40;560\r\n55;950\r\n',
    { gives: pellet },
  ),
  plot(
    'Excel, Italian',
    'Temperatura [°C]\tConducibilità [S/cm]\n25\t3,1E-04\n40\t5,6E-04\n55\t9,5E-04\n',
    {
      gives: pellet,
    },
  ),
  plot('Excel, Portuguese', 'Temperatura (°C);Condutividade (mS/cm)\n25;0,31\n40;0,56\n55;0,95\n', {
    gives: pellet,
  }),
  plot('a sheet in Chinese', '温度 (°C),电导率 (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n', {
    gives: pellet,
  }),
  plot(
    'Excel, Japanese, wide brackets',
    '温度（℃）\t導電率（mS/cm）\n25\t0.31\n40\t0.56\n55\t0.95\n',
    {
      gives: pellet,
    },
  ),
  plot('Excel, Dutch', 'Temperatuur (°C);Geleidbaarheid (mS/cm)\n25;0,31\n40;0,56\n55;0,95\n', {
    gives: pellet,
  }),
  plot(
    'Excel with its sign of the separator',
    'sep=;\nT (°C);σ (mS/cm)\n25;0,31\n40;0,56\n55;0,95\n',
    {
      gives: pellet,
    },
  ),
  plot('millisiemens per metre', 'T (°C),σ (mS/m)\n25,31\n40,56\n55,95\n', { gives: pellet }),
  plot(
    'ohm metre with a star',
    'T (°C);rho (Ohm*m)\n25;32.2580645161290\n40;17.8571428571429\n55;10.5263157894737\n',
    {
      gives: pellet,
      within: 1e-12,
    },
  ),
  plot(
    'kiloohm centimetre',
    'T/°C\tρ/kOhm cm\n25\t3.22580645161290\n40\t1.78571428571429\n55\t1.05263157894737\n',
    {
      gives: pellet,
      within: 1e-12,
    },
  ),
  plot('a fraction as header', 'T / °C;σ / (mS cm⁻¹)\n25;0,31\n40;0,56\n55;0,95\n', {
    gives: pellet,
  }),
  plot(
    'a unit behind a comma',
    'Temperature, °C\tConductivity, mS/cm\n25\t0.31\n40\t0.56\n55\t0.95\n',
    {
      gives: pellet,
    },
  ),
  plot('a unit behind “in”', 'T in °C;σ in mS/cm\n25;0.31\n40;0.56\n55;0.95\n', { gives: pellet }),
  plot('units by underscores', 'temp_C,sigma_mS_cm\n25,0.31\n40,0.56\n55,0.95\n', {
    gives: pellet,
  }),
  plot(
    'units by underscores, per written out',
    'T_K,conductivity_S_per_m\n298.15,0.031\n313.15,0.056\n328.15,0.095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'Fahrenheit beside Celsius',
    'T (°F),T (°C),σ (mS/cm)\n77,25,0.31\n104,40,0.56\n131,55,0.95\n',
    { gives: pellet, within: 1e-12 },
  ),
  plot('Fahrenheit alone', 'Temp (°F);σ (mS/cm)\n77;0.31\n104;0.56\n131;0.95\n', {
    gives: pellet,
    within: 1e-12,
  }),
  plot(
    'Fahrenheit and Celsius that do not belong together',
    'T (°F),T (°C),σ (mS/cm)\n25,25,0.31\n40,40,0.56\n55,55,0.95\n',
    { asks: /Several columns|do not agree/ },
  ),
  plot('conductivity first', 'σ (mS/cm);sample;T (°C)\n0,31;A;25\n0,56;A;40\n0,95;A;55\n', {
    gives: pellet,
    says: /left out: sample/,
  }),
  plot(
    'an uncertainty before its value',
    'u(σ) (mS/cm),T (°C),σ (mS/cm)\n0.01,25,0.31\n0.02,40,0.56\n0.03,55,0.95\n',
    { gives: weighed, within: 1e-12 },
  ),
  plot(
    'percent written in the cells',
    'T (°C);σ (mS/cm);error\n25;0.31;2 %\n40;0.56;3 %\n55;0.95;4 %\n',
    {
      gives: shared,
      within: 1e-12,
    },
  ),
  plot(
    'a value with ± in one cell',
    'T (°C),σ (mS/cm)\n25,0.31 ± 0.01\n40,0.56 ± 0.02\n55,0.95 ± 0.03\n',
    {
      gives: weighed,
      within: 1e-12,
    },
  ),
  plot('concise notation', 'T (°C);σ (mS/cm)\n25;0.31(1)\n40;0.56(2)\n55;0.95(3)\n', {
    gives: weighed,
    within: 1e-12,
  }),
  plot(
    'quoted cells with commas inside',
    '"Temperature, set (°C)","Conductivity (mS/cm)","Note"\n"25","0.31","first, dry"\n"40","0.56",""\n"55","0.95","last, ""wet"""\n',
    { gives: pellet },
  ),
  plot(
    'decimal commas in quotes',
    '"T (°C)","σ (mS/cm)"\n"25,0","0,31"\n"40,0","0,56"\n"55,0","0,95"\n',
    {
      gives: pellet,
    },
  ),
  plot('tabs between, commas inside', 'T (°C)\tσ (mS/cm)\n25,0\t0,31\n40,0\t0,56\n55,0\t0,95\n', {
    gives: pellet,
  }),
  plot(
    'the heading twice',
    'T (°C),σ (mS/cm),T (°C),σ (mS/cm)\n25,0.31,25,0.62\n40,0.56,40,1.12\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 0.031, series: '1' },
        { temperature: 313.15, conductivity: 0.056, series: '1' },
        { temperature: 298.15, conductivity: 0.062, series: '2' },
        { temperature: 313.15, conductivity: 0.112, series: '2' },
      ],
      within: 1e-12,
    },
  ),
  plot(
    'two runs side by side at different temperatures',
    'T (°C),σ (mS/cm),T (°C),σ (mS/cm)\n25,0.31,30,0.62\n40,0.56,45,1.12\n',
    {
      asks: /Several columns could be the temperature/,
    },
  ),
  plot('an empty row after each row', 'T (°C),σ (mS/cm)\n25,0.31\n\n40,0.56\n\n55,0.95\n\n', {
    gives: pellet,
  }),
  plot(
    'a title over the table',
    'Table 1: LLZO, pellet 3\n\nT (°C)\tσ (mS/cm)\n25\t0.31\n40\t0.56\n55\t0.95\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'a title and a date over the table',
    'Sample: LLZO 3;;\nDate: 03.04.2024;;\nOperator;A. B.;\n;;\nT (°C);σ (mS/cm);\n25;0,31;\n40;0,56;\n55;0,95;\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'a footnote',
    'T (°C),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n* after annealing at 800 °C for 12 h\n',
    {
      gives: pellet,
    },
  ),
  plot('a star behind numbers', 'T (°C),σ (mS/cm)\n25,0.31*\n40,0.56\n55,0.95\n* first run\n', {
    marks: /Row 1, column conductivity/,
  }),
  plot('a limit of detection', 'T (°C),σ (mS/cm)\n10,<0.05\n25,0.31\n40,0.56\n55,0.95\n', {
    marks: /Row 1, column conductivity/,
  }),
  plot('a factor in the unit row', 'T\tσ\n°C\t10⁻⁴ S/cm\n25\t3.1\n40\t5.6\n55\t9.5\n', {
    gives: pellet,
    within: 1e-12,
  }),
  plot('a factor in brackets, star', 'T (°C);σ (*1E-4 S/cm)\n25;3.1\n40;5.6\n55;9.5\n', {
    gives: pellet,
    within: 1e-12,
  }),
  plot('a factor before the name', 'T (°C);10^4*σ (S/cm)\n25;3.1\n40;5.6\n55;9.5\n', {
    gives: pellet,
    within: 1e-12,
  }),
  plot('a factor behind the unit', 'T (°C);σ (S/cm) x 10^4\n25;3.1\n40;5.6\n55;9.5\n', {
    asks: /what the factor/,
  }),
  plot('thousandths in words', 'T (°C),σ (1e-3 S/m)\n25,31\n40,56\n55,95\n', {
    gives: pellet,
    within: 1e-12,
  }),
  plot(
    'numbers in groups of three, English',
    'T (K),ρ (Ω cm)\n298.15,"3,225.806451612903"\n313.15,"1,785.714285714286"\n328.15,"1,052.631578947368"\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'Swiss apostrophes',
    "T (K);ρ (Ω cm)\n298.15;3'225.806451612903\n313.15;1'785.714285714286\n328.15;1'052.631578947368\n",
    {
      gives: pellet,
    },
  ),
  plot(
    'Celsius in one column, Kelvin in another, names alone',
    'T_C,T_K,sigma (S/cm)\n25,298.15,3.1e-4\n40,313.15,5.6e-4\n55,328.15,9.5e-4\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'degrees written out',
    'Temperature (deg C),Conductivity (S/m)\n25,0.031\n40,0.056\n55,0.095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'celsius written out',
    'temperature (celsius)\tconductivity (siemens/cm)\n25\t3.1e-4\n40\t5.6e-4\n55\t9.5e-4\n',
    {
      gives: pellet,
    },
  ),
];
