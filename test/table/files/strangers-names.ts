import { growing, growth, pellet, plot, type File } from './file.ts';

const two = pellet.slice(0, 2);

/** What a thermostat was told and what a sensor read differ by 2 K; the numbers belong to the sensor. */
export const demandedTemperatures: File[] = [
  ['by their signs', 'T_set (°C),T_act (°C)', /T_set.*T_act/],
  ['one without the name', 'Setpoint temperature (°C),Measured (°C)', /Setpoint.*Measured/],
  ['in German', 'Solltemperatur (°C),Ist (°C)', /Soll.*Ist/],
  ['a target', 'Target temperature (°C),Thermocouple (°C)', /Target.*Thermocouple/],
].map(([what, headings, cautions]) =>
  plot(
    `a temperature demanded and one read, ${what}`,
    `${headings},σ (mS/cm)\n25,27,0.31\n40,42,0.56\n`,
    {
      gives: [
        { temperature: 300.15, conductivity: 0.031 },
        { temperature: 315.15, conductivity: 0.056 },
      ],
      cautions: cautions as RegExp,
    },
  ),
);

export const plainTemperatures: File[] = [
  plot(
    'a temperature demanded and one read, the plain name beside that of the sensor',
    'T (°C),T_act (°C),σ (mS/cm)\n25,27,0.31\n40,42,0.56\n',
    { asks: /T \(°C\).*T_act/ },
  ),
];

/** A number in a name that is no power of ten: twice the interface, half of it, or a note. */
export const coefficients: File[] = [
  ...['2×ASR', '2 ASR', '2R', '2 R_int', '½ ASR', 'ASR × 2', '0.5*ASR', 'ASR x 2'].map((name) =>
    growth(`a coefficient: ${name}`, `t (h),${name} (Ω cm²)\n1,40\n2,50\n4,64\n`, {
      asks: /what the number in its name is applied to/,
    }),
  ),
  ...['σ x 2', 'sigma*2'].map((name) =>
    plot(`a coefficient: ${name}`, `T (°C),${name} (mS/cm)\n25,0.62\n40,1.12\n`, {
      asks: /what the number in its name is applied to/,
    }),
  ),
  plot('a number of the pellet', 'T (°C),σ2 (mS/cm)\n25,0.31\n40,0.56\n', { gives: two }),
];

/** Of the right unit, and not the quantity: a gain, a sum. */
export const sumsAndDifferences: File[] = [
  'ASR - ASR0',
  'ASR increase',
  'change of ASR',
  'sum of ASR',
  'ASR of both interfaces',
  'Zunahme ASR',
].map((name) =>
  growth(`no ASR of one interface: ${name}`, `t (h),${name} (Ω cm²)\n1,40\n2,50\n4,64\n`, {
    asks: /Which column is the area-specific resistance\?/,
  }),
);

/** Quantities of other kinds beside a temperature, and units these pages do not know. */
export const otherQuantities: File[] = [
  ['G (mS)', /another quantity/],
  ['conductivity (mS)', /another quantity/],
  ['thermal conductivity (W/m/K)', /another quantity/],
  ['Λ (S cm2/mol)', /another quantity/],
  ['D (cm2/s)', /a squared length per time/],
  ['pσ', /Which column is the conductivity/],
  ['σ residual (mS/cm)', /Which column is the conductivity/],
].map(([name, asks]) =>
  plot(`${name as string} in place of a conductivity`, `T (°C),${name}\n25,0.31\n40,0.56\n`, {
    asks: asks as RegExp,
  }),
);

export const oddlyWritten: File[] = [
  plot('rows that are columns', 'T (°C),25,40,55\nσ (mS/cm),0.31,0.56,0.95\n', { gives: pellet }),
  plot('a factor by a letter x', 'T (°C),σ x1e4 (S/cm)\n25,3.1\n40,5.6\n', {
    gives: two,
    within: 1e-12,
  }),
  plot('an unknown degree', 'T (°R),σ (mS/cm)\n536.67,0.31\n563.67,0.56\n', {
    asks: /what the unit “°R” is/,
  }),
  plot('a unit in a line below', 'T (°C),σ*\n25,0.31\n40,0.56\n* in mS/cm\n', {
    asks: /does it hold for their numbers/,
  }),
  plot('a bracketed uncertainty', 'T (°C),σ (mS/cm)\n25,0.310(10)\n40,0.56(2)\n', {
    gives: two.map((row, at) => ({ ...row, conductivityUncertainty: (at + 1) * 0.001 })),
    within: 1e-12,
  }),
  plot('markup in a factor', 'T (°C),σ (10<sup>-4</sup> S cm<sup>-1</sup>)\n25,3.1\n40,5.6\n', {
    gives: two,
    within: 1e-12,
  }),
  plot(
    'siunitx',
    '{$T$ (\\si{\\celsius})} & {$\\sigma$ (\\si{\\milli\\siemens\\per\\centi\\metre})} \\\\\n25 & 0.31 \\\\\n40 & 0.56 \\\\\n',
    {
      gives: two,
    },
  ),
  plot('exponents of Fortran', 'T (°C) σ (S/cm)\n25 3.1D-4\n40 5.6D-4\n', { gives: two }),
  plot('exponents without a letter', 'T (°C),σ (S/cm)\n25,3.1-4\n40,5.6-4\n', {
    asks: /Which column is the conductivity/,
  }),
  plot('a unit of temperature alone below the names', 'T,σ\n°C,\n25,0.31\n40,0.56\n', {
    asks: /which unit/,
  }),
  growth('kiloohms', 't (h),ASR (kOhm cm2)\n1,0.02\n2,0.025\n4,0.032\n', {
    gives: growing,
    within: 1e-12,
  }),
  growth('serial days of a spreadsheet', 'date,ASR (Ω cm²)\n45250.5,40\n45250.75,50\n45251,64\n', {
    asks: /which unit/,
  }),
  growth('months', 't (months),ASR (Ω cm²)\n1,20\n2,25\n4,32\n', {
    asks: /Which column is the time/,
  }),
  growth('a charge for a time', 'charge passed (mAh),ASR (Ω cm²)\n1,20\n2,25\n', {
    asks: /a charge, which this table does not take/,
  }),
];
