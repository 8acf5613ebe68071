import { conductivities, filesFor, sulfide } from './laboratory.ts';

const plot = filesFor('plot');

/** What stands beside a conductivity, and what no number may come of. */
export const laboratoryBeside = [
  plot(
    'thermal conductivity beside the ionic one',
    'T (°C),thermal conductivity (W/mK),ionic conductivity (mS/cm)\n30,0.7,0.2\n50,0.8,0.5\n',
    { gives: conductivities([30, 0.2], [50, 0.5]) },
  ),
  plot(
    'electronic and ionic conductivity',
    'T (°C),σ_ion (S/cm),σ_e (S/cm)\n30,2e-4,1e-9\n50,5e-4,2e-9\n',
    { gives: conductivities([30, 0.2], [50, 0.5]) },
  ),
  plot(
    'a resistance and a conductivity',
    'T/°C,R/Ω,σ/S cm⁻¹,log σ\n30,640,2e-4,-3.699\n50,255,5e-4,-3.301\n',
    { gives: conductivities([30, 0.2], [50, 0.5]) },
  ),
  plot(
    'the column of 1000/T says another temperature',
    'T (°C),1000/T (K^-1),σ (mS/cm)\n30,3.2987,0.2\n50,3.0945,0.5\n70,2.7,1.1\n',
    { asks: /do not agree/ },
  ),
  plot(
    'kelvin and Celsius side by side',
    'T (°C)\tT (K)\tσ (mS/cm)\n30\t303\t0.2\n50\t323\t0.5\n70\t343\t1.1\n',
    { gives: sulfide },
  ),
  plot('Fahrenheit', 'Temp (°F),Cond (mS/cm)\n86,0.2\n122,0.5\n158,1.1\n', { gives: sulfide }),
  plot(
    'activation energies beside',
    'T (°C),σ (mS/cm),Ea (eV)\n30,0.2,0.38\n50,0.5,0.38\n70,1.1,0.38\n',
    { gives: sulfide },
  ),
  plot(
    'time of each measurement as a date',
    'Date,T (°C),σ (mS/cm)\n2024-03-01 10:00,30,0.2\n2024-03-01 12:00,50,0.5\n2024-03-01 14:00,70,1.1\n',
    { gives: sulfide },
  ),
  plot('MATLAB vectors', 'T = [30 50 70]; % degC\nsigma = [2e-4 5e-4 1.1e-3]; % S/cm\n', {
    gives: sulfide,
  }),
  plot('MATLAB writetable', 'Temperature_C,Conductivity_mScm\n30,0.2\n50,0.5\n70,1.1\n', {
    gives: sulfide,
  }),
  plot(
    'Igor waves',
    'IGOR\nWAVES/D/N=(3)\tTempC\tSigma_mScm\nBEGIN\n\t30\t0.2\n\t50\t0.5\n\t70\t1.1\nEND\nX SetScale/P x 0,1,"", TempC\n',
    { gives: sulfide },
  ),
  plot(
    'a LaTeX table',
    '\\begin{tabular}{cc}\n\\toprule\n$T$ / \\si{\\celsius} & $\\sigma$ / \\si{\\milli\\siemens\\per\\centi\\metre} \\\\\n\\midrule\n30 & 0.2 \\\\\n50 & 0.5 \\\\\n70 & 1.1 \\\\\n\\bottomrule\n\\end{tabular}\n',
    { gives: sulfide },
  ),
  plot(
    'copied from a page of HTML',
    '<table><tr><th>T (°C)</th><th>σ (mS cm<sup>−1</sup>)</th></tr><tr><td>30</td><td>0.2</td></tr><tr><td>50</td><td>0.5</td></tr><tr><td>70</td><td>1.1</td></tr></table>',
    { gives: sulfide },
  ),
  plot(
    'JSON of pandas',
    '[{"T_C":30,"sigma_mS_cm":0.2},{"T_C":50,"sigma_mS_cm":0.5},{"T_C":70,"sigma_mS_cm":1.1}]',
    { gives: sulfide },
  ),
  plot('mixed decimal marks', 'T (°C);σ (mS/cm)\n30;0,2\n50;0.5\n70;1,1\n', {
    refuses: /two decimal marks/,
  }),
  plot('decimal commas parted by commas', 'T (°C),σ (mS/cm)\n30,0,2\n50,0,5\n70,1,1\n', {
    asks: /more cells/,
  }),
  plot('Celsius headed K', 'T (K),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n', { asks: /°C/ }),
  plot('siemens where millisiemens were meant', 'T (°C),σ (S/m)\n30,200000\n50,500000\n', {
    asks: /S\/cm and more/,
  }),
  plot('Russian', 'Температура, °C;Проводимость, мСм/см\n30;0,2\n50;0,5\n', {
    asks: /conductivity/,
  }),
  plot(
    'Siemens spelled out',
    'Temperature (deg. C), conductivity (Siemens/cm)\n30, 2e-4\n50, 5e-4\n70, 1.1e-3\n',
    { gives: sulfide },
  ),
  plot('mho per centimetre', 'T (C)  kappa (mho/cm)\n30  2e-4\n50  5e-4\n70  1.1e-3\n', {
    gives: sulfide,
  }),
  plot(
    'two samples with their own temperatures side by side',
    'T_A (°C),σ_A (mS/cm),T_B (°C),σ_B (mS/cm)\n30,0.2,31,0.3\n50,0.5,52,0.7\n',
    { asks: /temperature/ },
  ),
  plot(
    'a column of sample thickness in the row',
    'sample;thickness (mm);T (°C);sigma (S/cm)\nA;1,02;30;2,0e-4\nA;1,02;50;5,0e-4\n',
    { gives: conductivities([30, 0.2], [50, 0.5]) },
  ),
  plot('glass transition beside', 'Tg (°C),T (°C),σ (S/cm)\n-40,30,2e-4\n-40,50,5e-4\n', {
    gives: conductivities([30, 0.2], [50, 0.5]),
  }),
  plot('room temperature as a word', 'T,σ (mS/cm)\nRT,0.2\n50 °C,0.5\n70 °C,1.1\n', {
    marks: /RT/,
  }),
  plot(
    'UTF-16 read as Latin letters',
    '\u0000T\u0000 \u0000(\u0000°\u0000C\u0000)\u0000,\u0000σ\u0000\n',
    { refuses: /./ },
  ),
  plot('one row', 'T (°C),σ (mS/cm)\n30,0.2\n', { gives: conductivities([30, 0.2]) }),
  plot('only names', 'T (°C),σ (mS/cm)\n', { refuses: /No row/ }),
];
