import { type Atom, type Prefix, prefixable, prefixes, unprefixed } from './unit-atoms.ts';

export interface Factor {
  prefix: Prefix;
  atom: Atom;
  power: number;
}

/** A product of powers of atoms, for instance `mS/cm`; its size in SI is `numerator / denominator`. */
export interface UnitExpression {
  factors: Factor[];
  dimension: string;
  numerator: number;
  denominator: number;
}

const bases = ['m', 'kg', 's', 'A', 'K', 'mol', 'rad'];

/** A symbol of a unit with its prefix: `mS`. */
export function readSymbol(symbol: string): Pick<Factor, 'prefix' | 'atom'> | undefined {
  const whole = unprefixed.get(symbol) ?? prefixable.get(symbol);
  const prefix = prefixes.get(whole ? '' : symbol.slice(0, 1));
  const atom = whole ?? prefixable.get(symbol.slice(1));
  return prefix && atom && { prefix, atom };
}

function readFactor(text: string): Factor | undefined {
  const match = /^([./]?)(?:(1)|([A-Za-z%]+)([-+]?\d(?:\.5)?)?)$/.exec(text);
  if (!match) return undefined;
  const [, sign, one, symbol = one ?? '', power = '1'] = match;
  const parts = readSymbol(symbol);
  return parts && { ...parts, power: Number(power) * (sign === '/' ? -1 : 1) };
}

function dimensionOf(factors: Factor[]): string {
  const powers = bases.map((base, index) => {
    let sum = 0;
    for (const { atom, power } of factors) sum += power * (atom.dimension[index] ?? 0);
    return sum ? base + sum : '';
  });
  return powers.filter(Boolean).join('.') || '1';
}

/** Decades and factors are kept apart and reduced, so that `mm` divides by 1000 and rounds once. */
function sizeOf(factors: Factor[]): Pick<UnitExpression, 'numerator' | 'denominator'> {
  let decade = 0;
  let numerator = 1;
  let denominator = 1;
  for (const { prefix, atom, power } of factors) {
    decade += (prefix.decade + atom.decade) * power;
    if (power > 0) numerator *= atom.factor ** power;
    else denominator *= atom.factor ** -power;
  }
  for (; decade < 0 && numerator % 10 === 0; decade++) numerator /= 10;
  for (; decade > 0 && denominator % 10 === 0; decade--) denominator /= 10;
  // The text `1e22` is read exactly; a power computed in floating point need not be.
  if (decade > 0) numerator *= Number(`1e${Math.floor(decade)}`) * 10 ** (decade % 1);
  if (decade < 0) denominator *= Number(`1e${Math.floor(-decade)}`) * 10 ** (-decade % 1);
  return { numerator, denominator };
}

/** Dimension and size of a product of powers of atoms. */
export function expressionOf(factors: Factor[]): UnitExpression {
  return { factors, dimension: dimensionOf(factors), ...sizeOf(factors) };
}

/** Reads `mS/cm`, `mS.cm-1` or `mol/m2/s`; a solidus divides by the one factor after it, as in UCUM. */
export function readUnitExpression(text: string): UnitExpression | undefined {
  const factors: Factor[] = [];
  for (const part of text.split(/(?=\/|\.\D)/)) {
    const factor = readFactor(part);
    if (!factor) return undefined;
    if (factor.atom.label) factors.push(factor);
  }
  return expressionOf(factors);
}
