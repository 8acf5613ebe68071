import { growing, growth, pellet, plot, shared, weighed, type File } from './file.ts';

const withErrors = (heading: string, cells: readonly number[], rest: Parameters<typeof plot>[2]) =>
  plot(
    `uncertainty headed ${heading}`,
    `T (°C);σ (mS/cm);${heading}\n25;0.31;${cells[0]}\n40;0.56;${cells[1]}\n55;0.95;${cells[2]}\n`,
    { within: 1e-12, ...rest },
  );
const absolute = [0.01, 0.02, 0.03];
const share = [2, 3, 4];

/** Uncertainties under the names people give them. */
export const uncertainties: File[] = [
  ...[
    '±',
    '+/-',
    'u(σ) (mS/cm)',
    'SD',
    'Std. Dev.',
    'StdErr',
    'std_err',
    'err',
    'dsigma',
    'Δσ',
    'yEr±',
    'sigma_err',
    'SE (mS/cm)',
    'Standardabweichung',
  ].map((heading) => withErrors(heading, absolute, { gives: weighed })),
  ...['error %', '% Error', 'rel. error (%)', 'u (%)', 'uncertainty / %', 'err_percent'].map(
    (heading) => withErrors(heading, share, { gives: shared }),
  ),
  withErrors('u(σ) (µS/cm)', [10, 20, 30], { gives: weighed }),
  withErrors('error (S/m)', [0.001, 0.002, 0.003], { gives: weighed }),
  withErrors('relative uncertainty', [0.02, 0.03, 0.04], { gives: shared }),
  plot('relative uncertainties above one', 'T (°C);σ (mS/cm);rel. err.\n25;0.31;2\n40;0.56;3\n', {
    asks: /counts per cent/,
  }),
  withErrors('error', [2, 3, 4], { asks: /counts per cent, for it is larger than the values/ }),
  withErrors('u(T) (K)', [0.5, 0.5, 0.5], {
    gives: pellet,
    cautions: /“u\(T\) \(K\)” were left out/,
  }),
  withErrors('95 % CI (mS/cm)', absolute, {
    gives: pellet,
    cautions: /only standard uncertainties/,
  }),
  withErrors('U (k=2) (mS/cm)', absolute, {
    gives: pellet,
    cautions: /only standard uncertainties/,
  }),
  withErrors('error (Ohm)', absolute, { gives: pellet, cautions: /not clear what they belong to/ }),
  withErrors('error (a.u.)', absolute, { asks: /unit “a.u.”/ }),
  plot(
    'two columns of uncertainties',
    'T (°C);σ (mS/cm);SD (mS/cm);StdErr (mS/cm)\n25;0.31;0.01;0.005\n40;0.56;0.02;0.01\n55;0.95;0.03;0.015\n',
    { gives: weighed, cautions: /“StdErr \(mS\/cm\)” were left out/ },
  ),
  plot(
    '± of a logarithm',
    'T (°C)\tlog10(σ / S cm-1)\tu(log10 σ)\n25\t-3.5\t0.02\n40\t-3.2\t0.01\n',
    {
      // σ ln 10 u: 10^-3.5 S/cm is 0.0316227766016838 S/m, 10^-3.2 is 0.0630957344480193 S/m.
      gives: [
        {
          temperature: 298.15,
          conductivity: 0.0316227766016838,
          conductivityUncertainty: 0.0014562826800423602,
        },
        {
          temperature: 313.15,
          conductivity: 0.0630957344480193,
          conductivityUncertainty: 0.0014528329757152019,
        },
      ],
      within: 1e-9,
    },
  ),
  plot('± of a resistivity', 'T (°C)\tρ (Ω cm)\terror (Ω cm)\n25\t2000\t40\n40\t1000\t30\n', {
    gives: [
      { temperature: 298.15, conductivity: 0.05, conductivityUncertainty: 0.001 },
      { temperature: 313.15, conductivity: 0.1, conductivityUncertainty: 0.003 },
    ],
    within: 1e-12,
  }),
  plot(
    '± beside a logarithm that names neither',
    'T (°C)\tlog10(σ / S cm-1)\terr\n25\t-3.5\t0.02\n40\t-3.2\t0.01\n',
    { asks: /whether it is of log₁₀ σ/ },
  ),
  plot(
    '± under a factor',
    'T (°C)\tσ × 10⁴ (S/cm)\t±\n25\t3.1\t0.1\n40\t5.6\t0.2\n55\t9.5\t0.3\n',
    { gives: weighed, within: 1e-12 },
  ),
  plot('± in the cells', 'T (°C)\tσ (mS/cm)\n25\t0.31 ± 0.01\n40\t0.56 ± 0.02\n55\t0.95 ± 0.03\n', {
    gives: weighed,
    within: 1e-12,
  }),
  plot('± in brackets', 'T (°C)\tσ (mS/cm)\n25\t0.31(1)\n40\t0.56(2)\n55\t0.95(3)\n', {
    gives: weighed,
    within: 1e-12,
  }),
  plot(
    '± of each of two series',
    'T (°C),σ_bulk (mS/cm),err bulk,σ_total (mS/cm),err total\n25,0.31,0.01,0.2,0.02\n40,0.56,0.02,0.4,0.04\n',
    {
      gives: [
        {
          temperature: 298.15,
          conductivity: 0.031,
          conductivityUncertainty: 0.001,
          series: 'bulk',
        },
        {
          temperature: 313.15,
          conductivity: 0.056,
          conductivityUncertainty: 0.002,
          series: 'bulk',
        },
        {
          temperature: 298.15,
          conductivity: 0.02,
          conductivityUncertainty: 0.002,
          series: 'total',
        },
        {
          temperature: 313.15,
          conductivity: 0.04,
          conductivityUncertainty: 0.004,
          series: 'total',
        },
      ],
      within: 1e-12,
    },
  ),
  growth('u(ASR) in per cent', 't (h);ASR (Ω cm²);u(ASR) (%)\n1;20;10\n2;25;10\n4;32;5\n', {
    gives: growing.map((row, at) => ({
      ...row,
      valueUncertainty: [0.0002, 0.00025, 0.00016][at] as number,
    })),
    within: 1e-12,
  }),
  growth('± of a time', 't (h);ASR (Ω cm²);u(t) (h)\n1;20;0.1\n2;25;0.1\n4;32;0.1\n', {
    gives: growing,
    cautions: /takes none of the time/,
  }),
  plot(
    'units without brackets',
    'Temperature °C;Conductivity mS/cm;Std dev mS/cm\n25;0,31;0,01\n40;0,56;0,02\n55;0,95;0,03\n',
    { gives: weighed, within: 1e-12 },
  ),
];
