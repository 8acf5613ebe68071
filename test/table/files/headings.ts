import { pellet, plot, type File } from './file.ts';

const rows = (t: readonly (string | number)[], s: readonly (string | number)[], sign = ',') =>
  t.map((each, at) => `${each}${sign}${s[at]}`).join('\n');
const celsius = [25, 40, 55];
const kelvin = [298.15, 313.15, 328.15];
const milli = [0.31, 0.56, 0.95];
const siemens = ['3.1e-4', '5.6e-4', '9.5e-4'];
/** log₁₀ and ln of 3.1e-4, 5.6e-4, 9.5e-4, of their products with T, and 1000/T: computed with 30 digits in Python. */
const log10 = [-3.5086383061657273, -3.2518119729937996, -3.0222763947111522];
const ln = [-8.0789382604850822, -7.4875737742350792, -6.9590485733696876];
const lnTimes = [-2.3813415449159673, -1.7408914652636573, -1.1655777524499558];
const thousandOver = [3.3540164346805299, 3.193357815743254, 3.0473868657626086];

const temperature = (heading: string, cells: readonly (string | number)[]) =>
  plot(`temperature headed ${heading}`, `${heading}\tσ (mS/cm)\n${rows(cells, milli, '\t')}`, {
    gives: pellet,
    within: 1e-12,
  });
const conductivity = (heading: string, cells: readonly (string | number)[], within = 1e-12) =>
  plot(`conductivity headed ${heading}`, `T (°C)\t${heading}\n${rows(celsius, cells, '\t')}`, {
    gives: pellet,
    within,
  });
const asked = (heading: string, cells: readonly (string | number)[], asks: RegExp) =>
  plot(`asked about ${heading}`, `T (°C)\t${heading}\n${rows(celsius, cells, '\t')}`, { asks });

/** Headings as people write them, of the same pellet. */
export const headings: File[] = [
  temperature('T/K', kelvin),
  temperature('T / °C', celsius),
  temperature('Temp. (°C)', celsius),
  temperature('Temperature_C', celsius),
  temperature('T_degC', celsius),
  temperature('temp [K]', kelvin),
  temperature('Temperature in K', kelvin),
  temperature('TempC', celsius),
  temperature('T (°F)', [77, 104, 131]),
  temperature('1000/T (K^-1)', thousandOver),
  temperature('1000 K/T', thousandOver),
  temperature('1000/T', thousandOver),
  temperature('10³/T (K⁻¹)', thousandOver),
  temperature('1/T (10^-3 K^-1)', thousandOver),
  temperature(
    'T^-1 (K^-1)',
    thousandOver.map((each) => each / 1000),
  ),
  conductivity('cond. (S/cm)', siemens),
  conductivity('σ [S m⁻¹]', [0.031, 0.056, 0.095]),
  conductivity('sigma_uS_cm', [310, 560, 950]),
  conductivity('ionic conductivity, mS/cm', milli),
  conductivity('σ × 10⁴ (S/cm)', [3.1, 5.6, 9.5]),
  conductivity('10⁴ σ / S cm⁻¹', [3.1, 5.6, 9.5]),
  conductivity('σ (10^-4 S/cm)', [3.1, 5.6, 9.5]),
  conductivity('σ (×10⁻⁴ S cm⁻¹)', [3.1, 5.6, 9.5]),
  conductivity('sigma*1e4 (S/cm)', [3.1, 5.6, 9.5]),
  conductivity('σ (x10-4 S/cm)', [3.1, 5.6, 9.5]),
  conductivity('log10(sigma [S/cm])', log10),
  conductivity('lg(σ / S cm⁻¹)', log10),
  conductivity('log σ (S/cm)', log10),
  conductivity('ln(σ / (S/cm))', ln),
  conductivity('ln(σT) (S K/cm)', lnTimes, 1e-10),
  conductivity(
    'log(σT/(S K cm^-1))',
    lnTimes.map((each) => each / Math.LN10),
    1e-10,
  ),
  conductivity(
    '-log10(σ / S cm-1)',
    log10.map((each) => -each),
  ),
  conductivity('σT (S K cm⁻¹)', [0.0924265, 0.175364, 0.3117425]),
  conductivity('ρ (Ω cm)', [1e4 / 3.1, 1e4 / 5.6, 1e4 / 9.5]),
  conductivity('resistivity [Ohm m]', [100 / 3.1, 100 / 5.6, 100 / 9.5]),
  conductivity('conductivity (S/mm)', ['3.1e-5', '5.6e-5', '9.5e-5']),
  asked('σ x10-4 (S/cm)', [3.1, 5.6, 9.5], /factor 10-4 is applied/),
  asked('σ (S/cm) × 10^4', [3.1, 5.6, 9.5], /factor 10\^4 is applied/),
  asked('ln sigma', ln, /which unit/),
  asked('σT (S/cm)', [0.0924, 0.175, 0.312], /Which column is the conductivity/),
  asked('σ (S/cmm)', siemens, /unit “S\/cmm”/),
  asked('σ (a.u.)', milli, /unit “a.u.”/),
  asked('conductivity', siemens, /which unit it has/),
  asked('σ (S/cm)', log10, /look like log₁₀ σ/),
  asked('normalized conductivity', [1, 2, 3], /Which column is the conductivity/),
  asked('σ/σ0', [1, 2, 3], /Which column is the conductivity/),
  asked('thermal conductivity (W/m/K)', [1, 2, 3], /Which column is the conductivity/),
  asked('target', siemens, /Which column is the conductivity/),
  plot(
    'two columns of conductivities without names',
    'T (°C),C1 (mS/cm),D (mS/cm)\n25,0.31,0.5\n40,0.56,0.9\n',
    { asks: /Several columns could be the conductivity/ },
  ),
];
