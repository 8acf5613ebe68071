import { pellet, plot, shared, weighed, type File } from './file.ts';

/** Sheets of Excel and LibreOffice in several languages, as CSV and as copied cells. */
export const spreadsheets: File[] = [
  plot(
    'Excel, English, CSV',
    'Temperature (°C),Conductivity (S/cm)\r\n25,3.10E-04\r\n40,5.60E-04\r\n55,9.50E-04\r\n',
    { gives: pellet },
  ),
  plot(
    'Excel, German, CSV',
    'Temperatur [°C];Leitfähigkeit [S/cm];Fehler [%]\r\n25,0;3,10E-04;2\r\n40,0;5,60E-04;3\r\n55,0;9,50E-04;4\r\n',
    { gives: shared, says: /commas read as decimal marks/ },
  ),
  plot(
    'Excel, French, CSV',
    'Température (°C);Conductivité (mS/cm);Incertitude (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Spanish, copied',
    'Temperatura (°C)\tConductividad (mS/cm)\r\n25\t0,31\r\n40\t0,56\r\n55\t0,95\r\n',
    { gives: pellet },
  ),
  plot(
    'Excel, Italian, copied',
    'Temperatura (K)\tConduttività (S/m)\tDeviazione standard (S/m)\n298,15\t0,031\t0,001\n313,15\t0,056\t0,002\n328,15\t0,095\t0,003\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Chinese',
    '温度(℃),电导率(mS/cm),误差(mS/cm)\n25,0.31,0.01\n40,0.56,0.02\n55,0.95,0.03\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Japanese',
    '温度 [K]\t電気伝導率 [S/cm]\n298.15\t3.1E-04\n313.15\t5.6E-04\n328.15\t9.5E-04\n',
    { gives: pellet },
  ),
  plot(
    'Excel, full-width brackets',
    '温度（K）\t导电率（mS/cm）\n298.15\t0.31\n313.15\t0.56\n328.15\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'a heading that breaks within its quotes',
    '"Temperature\n(°C)"\t"Conductivity\n(mS/cm)"\n25\t0.31\n40\t0.56\n55\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'every cell in quotes, decimal commas',
    '"T (°C)","σ (mS/cm)"\n"25,0","0,31"\n"40,0","0,56"\n"55,0","0,95"\n',
    { gives: pellet },
  ),
  plot(
    'names, units and a remark in three rows',
    'Temperature\tConductivity\n°C\tmS/cm\n\tpellet A\n25\t0.31\n40\t0.56\n55\t0.95\n',
    { gives: pellet, says: /row 2/ },
  ),
  plot('units above names', '(°C),(mS/cm)\nT,σ\n25,0.31\n40,0.56\n55,0.95\n', { gives: pellet }),
  plot('an empty row below the names', 'T (°C),σ (mS/cm)\n,\n25,0.31\n40,0.56\n55,0.95\n', {
    gives: pellet,
  }),
  plot(
    'a title and an empty row above',
    'Pellet 7 after sintering,,\n,,\nT (°C),σ (mS/cm),remark\n25,0.31,\n40,0.56,repeated\n55,0.95,\n',
    { gives: pellet, says: /left out: remark/ },
  ),
  plot(
    'all columns people add',
    'T (°C),T (K),1000/T (K-1),R (Ω),σ (S/cm),log σ,σT (S K/cm),ln(σT)\n25,298.15,3.354,258,3.1e-4,-3.509,0.0924,-2.381\n40,313.15,3.193,143,5.6e-4,-3.252,0.1754,-1.741\n55,328.15,3.047,84,9.5e-4,-3.022,0.3117,-1.166\n',
    { gives: pellet, says: /left out: T \(K\), 1000\/T \(K-1\), R \(Ω\), log σ/ },
  ),
  plot(
    'a column in °C that is headed K',
    'T (K),1000/T (K-1),σ (S/cm)\n25,3.354,3.1e-4\n40,3.193,5.6e-4\n',
    { asks: /do not agree/ },
  ),
  plot(
    'σ in mS headed S beside its logarithm',
    'T (°C),σ (S/cm),log(σ / S cm-1)\n25,0.31,-3.509\n40,0.56,-3.252\n',
    { asks: /do not agree/ },
  ),
  plot(
    'trailing delimiters and an empty column',
    'T (°C),,σ (mS/cm),,\n25,,0.31,,\n40,,0.56,,\n55,,0.95,,\n',
    { gives: pellet },
  ),
  plot(
    'a mean and R² below',
    'T (°C),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n,\nMean,0.607\nR²,0.999\n',
    { gives: pellet, says: /2 lines that are no rows/ },
  ),
  plot(
    'a sheet with a mean in a row of its own',
    'sample,T (°C),σ (mS/cm)\nA,25,0.31\nA,40,0.56\nA,55,0.95\nMean,40,0.607\n',
    { gives: pellet },
  ),
  plot('remarks behind the rows', 'T (°C);σ (mS/cm)\n25;0,31;first run\n40;0,56\n55;0,95;dried\n', {
    gives: pellet,
  }),
  plot(
    'headers repeated',
    'T (°C)\tσ (mS/cm)\n25\t0.31\n40\t0.56\n\nT (°C)\tσ (mS/cm)\n55\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'a second block in another unit',
    'T (°C)\tσ (mS/cm)\n25\t0.31\n40\t0.56\n\nT (°C)\tσ (µS/cm)\n55\t950\n70\t1500\n',
    { asks: /several blocks/ },
  ),
  plot('units in the cells', 'T,σ\n25 °C,0.31 mS/cm\n40 °C,0.56 mS/cm\n55 °C,0.95 mS/cm\n', {
    gives: pellet,
  }),
  plot(
    'LibreOffice, numbers in groups',
    'T (K);ρ (Ω cm)\n298,15;3.225,806451612903\n313,15;1.785,714285714286\n328,15;1.052,631578947368\n',
    { gives: pellet, within: 1e-12 },
  ),
  plot(
    'groups of digits by blanks',
    'T (K)\tρ (Ω·cm)\n298.15\t3 225.806451612903\n313.15\t1 785.714285714286\n328.15\t1 052.631578947368\n',
    { gives: pellet, within: 1e-12 },
  ),
  plot('on its side', 'T (°C),25,40,55\nσ (mS/cm),0.31,0.56,0.95\n', { gives: pellet }),
  plot('copied without a header', '25\t3.1E-04\n40\t5.6E-04\n55\t9.5E-04', {
    gives: pellet,
    says: /the unit of the table; the text names none/,
  }),
  plot('copied without a header, three columns', '25\t3.1E-04\t1E-05\n40\t5.6E-04\t2E-05\n', {
    asks: /3 columns of numbers without names/,
  }),
  plot('logarithms without a header', '25\t-3.509\n40\t-3.252\n55\t-3.022', {
    asks: /look like log₁₀ σ/,
  }),
  plot('1000/T without a header', '3.354\t3.1e-4\n3.193\t5.6e-4\n3.047\t9.5e-4', {
    asks: /less than one kelvin/,
  }),
  plot('formulas in place of values', 'T (°C),σ (mS/cm)\n25,=B2*1000\n40,=B3*1000\n', {
    refuses: /formula/,
  }),
  plot('errors of a sheet', 'T (°C);σ (mS/cm)\n25;0,31\n40;0,56\n50;#DIV/0!\n55;0,95\n', {
    gives: pellet,
    says: /1 row without conductivity/,
  }),
  plot(
    'a line of = below the names',
    'T (°C)   σ (mS/cm)\n======   =========\n25       0.31\n40       0.56\n55       0.95\n',
    { gives: pellet },
  ),
];
