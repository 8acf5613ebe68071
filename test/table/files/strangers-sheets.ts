import { pellet, plot, shared, weighed, type File } from './file.ts';

/** What people copy out of spreadsheets, in many languages, and what stands around it. */
export const strangersSheets: File[] = [
  plot(
    'Excel, Polish',
    'Temperatura [°C];Przewodnictwo [mS/cm];Błąd [mS/cm]\r\n25,0;0,31;0,01\r\n40,0;0,56;0,02\r\n55,0;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Czech',
    'Teplota (°C);Vodivost (mS/cm);Nejistota (mS/cm)\r\n25,0;0,31;0,01\r\n40,0;0,56;0,02\r\n55,0;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Chinese with solidus',
    '温度/℃\t电导率/(mS·cm⁻¹)\t标准误差/(mS·cm⁻¹)\n25\t0.31\t0.01\n40\t0.56\t0.02\n55\t0.95\t0.03\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Japanese with wide square brackets',
    '温度［℃］,イオン伝導率［mS/cm］,標準誤差［mS/cm］\n25,0.31,0.01\n40,0.56,0.02\n55,0.95,0.03\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Korean',
    '온도 (°C)\t이온전도도 (mS/cm)\t오차 (mS/cm)\n25\t0.31\t0.01\n40\t0.56\t0.02\n55\t0.95\t0.03\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Russian, the unit in Cyrillic',
    'Температура, °C;Проводимость, мСм/см\r\n25;0,31\r\n40;0,56\r\n55;0,95\r\n',
    { asks: /conductivity/ },
  ),
  plot(
    'Excel, Portuguese, with an uncertainty',
    'Temperatura (°C);Condutividade iônica (mS/cm);Incerteza (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Dutch, with an uncertainty',
    'Temperatuur (°C);Geleidbaarheid (mS/cm);Fout (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Swedish',
    'Temperatur (°C);Ledningsförmåga (mS/cm);Osäkerhet (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'Excel, Turkish',
    'Sıcaklık (°C);İletkenlik (mS/cm);Hata (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot(
    'an uncertainty in a language that is not known here',
    'T (°C);σ (mS/cm);hiba (mS/cm)\n25;0,31;0,01\n40;0,56;0,02\n55;0,95;0,03\n',
    { gives: pellet, cautions: /hiba.*left out/ },
  ),
  plot(
    'Excel, Spanish, typical deviation',
    'Temperatura (°C);Conductividad (mS/cm);Desv. típica (mS/cm)\r\n25;0,31;0,01\r\n40;0,56;0,02\r\n55;0,95;0,03\r\n',
    { gives: weighed },
  ),
  plot('Excel, French, points in units', 'T (°C)\tσ (mS.cm-1)\n25\t0,31\n40\t0,56\n55\t0,95\n', {
    gives: pellet,
  }),
  plot(
    'LibreOffice, an apostrophe before numbers that are text',
    "T (°C);σ (mS/cm)\n'25;'0.31\n'40;'0.56\n'55;'0.95\n",
    { refuses: /No row/ },
  ),
  plot(
    'Excel, every cell with its unit',
    'T\tσ\n25 °C\t0.31 mS/cm\n40 °C\t560 µS/cm\n55 °C\t0.95 mS/cm\n',
    {
      gives: pellet,
    },
  ),
  plot('Excel, columns too narrow', 'T (°C)\tσ (mS/cm)\n25\t####\n40\t####\n', {
    asks: /conductivity/,
  }),
  plot(
    'names broken by lines within quotes',
    '"Temperature\n(°C)"\t"Conductivity\n(mS/cm)"\t"Error\n(%)"\n25\t0.31\t2\n40\t0.56\t3\n55\t0.95\t4\n',
    {
      gives: shared,
    },
  ),
  plot('raised powers lost in copying', 'T (°C)\tσ (×10-4 S cm-1)\n25\t3.1\n40\t5.6\n55\t9.5\n', {
    gives: pellet,
  }),
  plot('a power in the divisor', 'T / °C\tσ / 10–4 S cm–1\n25\t3.1\n40\t5.6\n55\t9.5\n', {
    gives: pellet,
  }),
  plot('a power in words', 'T (°C),conductivity in units of 10^-4 S/cm\n25,3.1\n40,5.6\n55,9.5\n', {
    gives: pellet,
  }),
  plot('a power behind a comma', 'T (°C);σ (S/cm, ×10⁻⁴)\n25;3.1\n40;5.6\n55;9.5\n', {
    asks: /10\^-4/,
  }),
  plot('a power behind the bracket', 'T (°C);σ (S/cm) ×10⁴\n25;3.1\n40;5.6\n55;9.5\n', {
    asks: /factor/,
  }),
  plot(
    'a factor in a line over the names',
    'all conductivities ×10⁻⁴\nT (°C);σ (S/cm)\n25;3.1e-2\n40;5.6e-2\n55;9.5e-2\n',
    {
      asks: /10/,
    },
  ),
  plot(
    'a factor in a line below the rows',
    'T (°C);σ (S/cm)\n25;3.1e-2\n40;5.6e-2\n55;9.5e-2\n* conductivities × 10^-2\n',
    {
      asks: /10/,
    },
  ),
  plot(
    'a unit in a note below the rows',
    'T (°C);σ (S/cm)\n25;3.1e-2\n40;5.6e-2\n55;9.5e-2\nNote: σ is in mS/cm\n',
    {
      asks: /mS\/cm/,
    },
  ),
  plot(
    'a unit in a note above the names',
    'Note: all values in mS/cm\nT (°C);σ\n25;0.31\n40;0.56\n',
    {
      asks: /unit/,
    },
  ),
  plot(
    'a logarithm with its own uncertainty under a Δ',
    'T (°C),log σ (S/m),Δlog σ\n25,-1.508638306165727,0.02\n40,-1.251811972993799,0.02\n',
    {
      gives: pellet.slice(0, 2).map((row) => ({
        ...row,
        conductivityUncertainty: Number(row.conductivity) * Math.LN10 * 0.02,
      })),
      within: 1e-9,
    },
  ),
];
