import { faradayConstant } from './constants.ts';

/** What a unit is made of: dimensions are the powers of metre, kilogram, second, ampere, kelvin, mole and radian. */
export interface Atom {
  label: string;
  tex: string;
  spoken: string;
  /** the atom in SI base units is `factor` × 10^`decade` */
  decade: number;
  factor: number;
  dimension: readonly number[];
}

function atom(
  label: string,
  spoken: string,
  dimension: readonly number[],
  decade = 0,
  factor = 1,
  tex = label,
): Atom {
  return { label, tex, spoken, decade, factor, dimension };
}

const perMole = [2, 1, -2, 0, 0, -1];
const charge = [0, 0, 1, 1];
const energy = [2, 1, -2];
const time = [0, 0, 1];
const angle = [0, 0, 0, 0, 0, 0, 1];

/** Atoms that take a decimal prefix. Energies per particle are counted per mole of particles: 1 eV is *N*_A *e* J/mol. */
export const prefixable: ReadonlyMap<string, Atom> = new Map([
  ['m', atom('m', 'metre', [1])],
  ['g', atom('g', 'gram', [0, 1], -3)],
  ['s', atom('s', 'second', time)],
  ['A', atom('A', 'ampere', [0, 0, 0, 1])],
  ['K', atom('K', 'kelvin', [0, 0, 0, 0, 1])],
  ['mol', atom('mol', 'mole', [0, 0, 0, 0, 0, 1])],
  ['Ohm', atom('Ω', 'ohm', [2, 1, -3, -2], 0, 1, '\\Omega ')],
  ['S', atom('S', 'siemens', [-2, -1, 3, 2])],
  ['V', atom('V', 'volt', [2, 1, -3, -1])],
  ['F', atom('F', 'farad', [-2, -1, 4, 2])],
  ['W', atom('W', 'watt', [2, 1, -3])],
  ['J', atom('J', 'joule', energy)],
  // Of thermochemistry, 4.184 J.
  ['cal', atom('cal', 'calorie', energy, -3, 4184)],
  ['Pa', atom('Pa', 'pascal', [-1, 1, -2])],
  ['N', atom('N', 'newton', [1, 1, -2])],
  ['Hz', atom('Hz', 'hertz', [0, 0, -1])],
  ['C', atom('C', 'coulomb', charge)],
  ['L', atom('L', 'litre', [3], -3)],
  ['bar', atom('bar', 'bar', [-1, 1, -2], 5)],
  ['eV', atom('eV', 'electronvolt', perMole, 0, faradayConstant)],
  ['Ah', atom('A h', 'ampere hour', charge, 0, 3600)],
  ['Wh', atom('W h', 'watt hour', energy, 0, 3600)],
  ['M', atom('M', 'molar', [-3, 0, 0, 0, 0, 1], 3)],
]);

/** Atoms that stand alone. `Cel` is a temperature difference here; its zero is added in units.ts. */
export const unprefixed: ReadonlyMap<string, Atom> = new Map([
  ['1', atom('', '', [])],
  ['%', atom('%', 'per cent', [], -2, 1, '\\%')],
  ['ppm', atom('ppm', 'parts per million', [], -6, 1, '\\text{ppm}')],
  ['min', atom('min', 'minute', time, 0, 60)],
  ['h', atom('h', 'hour', time, 0, 3600)],
  ['d', atom('d', 'day', time, 0, 86400)],
  ['wk', atom('wk', 'week', time, 0, 604800)],
  // Of 365.25 days, as UCUM has it.
  ['a', atom('yr', 'year', time, 0, 31557600)],
  ['Cel', atom('°C', 'degree Celsius', [0, 0, 0, 0, 1], 0, 1, '{}^{\\circ}C')],
  ['Ao', atom('Å', 'ångström', [1], -10, 1, '\\text{\\AA}')],
  ['atm', atom('atm', 'atmosphere', [-1, 1, -2], 0, 101325)],
  ['kgf', atom('kgf', 'kilogram-force', [1, 1, -2], -5, 980665)],
  // A pound of 0.45359237 kg under 9.80665 m/s² on a square inch of 6.4516 cm².
  ['psi', atom('psi', 'pound per square inch', [-1, 1, -2], 0, 44482216152605 / 6451600000)],
  // A dimension of their own, so that no percentage passes for an angle.
  ['rad', atom('rad', 'radian', angle)],
  ['deg', atom('°', 'degree', angle, 0, Math.PI / 180, '{}^{\\circ}')],
]);

export interface Prefix {
  label: string;
  tex: string;
  spoken: string;
  decade: number;
}

function prefix(label: string, spoken: string, decade: number, tex = label): Prefix {
  return { label, tex, spoken, decade };
}

export const prefixes: ReadonlyMap<string, Prefix> = new Map([
  ['', prefix('', '', 0)],
  ['f', prefix('f', 'femto', -15)],
  ['p', prefix('p', 'pico', -12)],
  ['n', prefix('n', 'nano', -9)],
  ['u', prefix('µ', 'micro', -6, '\\mu ')],
  ['m', prefix('m', 'milli', -3)],
  ['c', prefix('c', 'centi', -2)],
  ['d', prefix('d', 'deci', -1)],
  ['k', prefix('k', 'kilo', 3)],
  ['M', prefix('M', 'mega', 6)],
  ['G', prefix('G', 'giga', 9)],
]);
