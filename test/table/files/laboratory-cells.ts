import { conductivities, filesFor, shares, sulfide } from './laboratory.ts';

const plot = filesFor('plot');

/** Uncertainties, gaps, remarks and blocks of conductivities. */
export const laboratoryCells = [
  plot(
    'bracketed digits of the uncertainty',
    'T (K),sigma (S/cm)\n303.15,2.00(5)e-4\n323.15,5.0(1)e-4\n343.15,1.10(3)e-3\n',
    { gives: conductivities([30, 0.2, 0.005], [50, 0.5, 0.01], [70, 1.1, 0.03]) },
  ),
  plot('± in the cells', 'T (°C)\tσ (mS/cm)\n30\t0.20 ± 0.01\n50\t0.50 ± 0.02\n70\t1.10 ± 0.05\n', {
    gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02], [70, 1.1, 0.05]),
  }),
  plot(
    '± with brackets and a power',
    'T (°C);σ (S/cm)\n30;(2.0 ± 0.1)×10⁻⁴\n50;(5.0 ± 0.2)×10⁻⁴\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]) },
  ),
  plot('an error in per cent', 'T (°C),sigma (mS/cm),err (%)\n30,0.2,5\n50,0.5,4\n70,1.1,3\n', {
    gives: shares([30, 0.2, 5], [50, 0.5, 4], [70, 1.1, 3]),
  }),
  plot(
    'a confidence interval by its bounds',
    'T (°C),sigma (mS/cm),lower,upper\n30,0.2,0.18,0.22\n50,0.5,0.45,0.55\n70,1.1,1.0,1.2\n',
    { gives: sulfide, cautions: /lower.*upper/ },
  ),
  plot(
    'a confidence interval called 95 %',
    'T_C,sigma_mS_cm,CI95_lower,CI95_upper\n30,0.2,0.18,0.22\n50,0.5,0.45,0.55\n70,1.1,1.0,1.2\n',
    { gives: sulfide, cautions: /CI95/ },
  ),
  plot(
    'bounds called low and high',
    'T (K),sigma_mean (S/cm),sigma_low (S/cm),sigma_high (S/cm)\n303.15,2e-4,1.8e-4,2.2e-4\n323.15,5e-4,4.5e-4,5.5e-4\n',
    { asks: /./ },
  ),
  plot(
    'errors up and down',
    'T (K),sigma (S/cm),err+ (S/cm),err- (S/cm)\n303.15,2e-4,1e-5,2e-5\n323.15,5e-4,2e-5,3e-5\n',
    { gives: conductivities([30, 0.2], [50, 0.5]), cautions: /err/ },
  ),
  plot('n.d. and a bound', 'T (°C),σ (mS/cm)\n10,n.d.\n20,<1e-2\n30,0.2\n50,0.5\n', {
    marks: /Row 1/,
  }),
  plot(
    'NaN, n.d. and a dash',
    'T (°C),σ (mS/cm)\n10,NaN\n20,n.d.\n25,-\n30,0.2\n50,0.5\n70,1.1\n',
    { gives: sulfide, says: /3 rows without/ },
  ),
  plot(
    '#DIV/0! of a sheet',
    'T (°C)\tR (Ohm)\tσ (mS/cm)\n10\t\t#DIV/0!\n30\t640\t0.2\n50\t255\t0.5\n',
    { gives: conductivities([30, 0.2], [50, 0.5]) },
  ),
  plot(
    'a footnote at a heading',
    'T (°C)\tσ (mS/cm)*\n30\t0.2\n50\t0.5\n70\t1.1\n* measured on cooling\n',
    { gives: sulfide },
  ),
  plot('a footnote at a number', 'T (°C),σ (mS/cm)\n30,0.2*\n50,0.5\n70,1.1\n', {
    marks: /Row 1, column conductivity/,
  }),
  plot('a footer with the mean', 'T (°C),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\nAverage,0.6\n', {
    gives: sulfide,
  }),
  plot(
    'a footer of the fit',
    'T (°C),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n\nEa (eV),0.38\nR2,0.999\n',
    { gives: sulfide },
  ),
  plot(
    'a comment in the middle',
    'T (°C);σ (mS/cm)\n30;0,2\n# power cut, restarted\n50;0,5\n70;1,1\n',
    { gives: sulfide },
  ),
  plot('a header repeated', 'T (°C),σ (mS/cm)\n30,0.2\n50,0.5\nT (°C),σ (mS/cm)\n70,1.1\n', {
    gives: sulfide,
  }),
  plot(
    'a second block in other units',
    'T (°C),σ (mS/cm)\n30,0.2\n50,0.5\n\nT (°C),σ (S/cm)\n70,1.1e-3\n90,2e-3\n',
    { asks: /several blocks/ },
  ),
  plot(
    'units that change from row to row in the cells',
    'T,σ\n30 °C,200 µS/cm\n50 °C,0.5 mS/cm\n343.15 K,1.1 mS/cm\n',
    { gives: sulfide },
  ),
  plot(
    'a unit in a column of its own',
    'T (°C),σ,unit\n30,0.2,mS/cm\n50,0.5,mS/cm\n70,1.1,mS/cm\n',
    { asks: /unit/ },
  ),
  plot(
    'units that change in a column of their own',
    'T (°C),σ,unit\n30,200,µS/cm\n50,0.5,mS/cm\n',
    { asks: /unit/ },
  ),
  plot('transposed', 'T (°C),30,50,70\nσ (mS/cm),0.2,0.5,1.1\n', { gives: sulfide }),
  plot(
    'transposed with a unit column',
    'quantity\tunit\t1\t2\t3\nT\t°C\t30\t50\t70\nσ\tmS/cm\t0.2\t0.5\t1.1\n',
    { asks: /./ },
  ),
];
