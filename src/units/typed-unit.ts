import { prefixable, prefixes, unprefixed } from './unit-atoms.ts';
import { unitCharacters } from './typed-characters.ts';
import { readSymbol, readUnitExpression } from './unit-expression.ts';
import { type Conversion, isUnitId, proportional, type UnitId, units } from './units.ts';

/** A unit somebody typed; it has an id if it is one of ours, and a kind if it measures the same as one of ours. */
export interface TypedUnit extends Conversion {
  id?: UnitId;
  kind?: string;
  dimension: string;
}

/** Units spelled out: `millimetre` → `mm`; the last vowel of the prefix may go, as in kilohm and megohm. */
const words = new Map([
  ['celsius', 'Cel'],
  ['hr', 'h'],
  ['min', 'min'],
  ['sec', 's'],
  ['micron', 'um'],
  ['angstrom', 'Ao'],
  ['yr', 'a'],
]);
for (const [symbol, { spoken }] of unprefixed) if (spoken) words.set(spoken, symbol);
for (const [symbol, { spoken }] of prefixable) {
  for (const [letter, prefix] of prefixes) {
    words.set((prefix.spoken + spoken).replace(/[oa]ohm$/, 'ohm'), letter + symbol);
    words.set(prefix.spoken + spoken, letter + symbol);
  }
}

/** `Millimeters` → `mm`; symbols, which know capital from small, stay as they are. */
function symbolOf(token: string): string {
  const word = token.toLowerCase().replace('meter', 'metre').replace('liter', 'litre');
  const symbol = words.get(word) ?? words.get(word.replace(/s$/, ''));
  if (symbol) return symbol;
  return token
    .replace(/ohms?/i, 'Ohm')
    .replace(/^KOhm/, 'kOhm')
    .replace(/([AW])hr?s?$/, '$1h')
    .replace(/^(m?)l$/, '$1L');
}

interface TypedFactor {
  symbol: string;
  power: string;
}

/** Every way to part letters into symbols of units. */
function partings(letters: string): string[][] {
  if (!letters) return [[]];
  return Array.from(letters, (_, index) => letters.slice(0, index + 1)).flatMap((symbol) =>
    readSymbol(symbol)
      ? partings(letters.slice(symbol.length)).map((rest) => [symbol, ...rest])
      : [],
  );
}

/** `mAhcm` → `mAh`, `cm`: the fewest symbols, for a prefix belongs to what follows it. Two such ways are none. */
function partClosedUp(letters: string): string[] | undefined {
  const ways = letters.length > 12 ? [] : partings(letters);
  const fewest = Math.min(...ways.map((way) => way.length));
  const [way, another] = ways.filter(({ length }) => length === fewest);
  const atoms = new Set(way?.map((symbol) => readSymbol(symbol)?.atom));
  return another || atoms.size < fewest ? undefined : way;
}

/** One factor, or several written without a blank: `Ωcm2`, `mScm-1`. */
function readToken(token: string): TypedFactor[] | undefined {
  const factors: TypedFactor[] = [];
  for (const [piece] of token.matchAll(/√?(?:1|[^\d^+-]+)\^?(?:[+-]?\d(?:\.5)?)?|.+/g)) {
    const [, root, name = '', power = ''] =
      /^(√?)(1|[^\d^+-]+)\^?([+-]?\d(?:\.5)?)?$/.exec(piece) ?? [];
    const symbol = symbolOf(name);
    const way = readSymbol(symbol) ? [symbol] : partClosedUp(symbol);
    if (!way?.length) return undefined;
    way.forEach((each, index) =>
      factors.push({ symbol: each, power: index < way.length - 1 ? '' : root ? '0.5' : power }),
    );
  }
  return factors;
}

/** More symbols and signs than any unit has. */
const longest = 30;

/** `mS·cm^-1`, `mA/(cm2 h)`, `Ohm-cm` in the one spelling of unit-expression.ts. */
function canonicalSpelling(text: string): string | undefined {
  const tokens = unitCharacters(text).match(/[*/().]|[^*/(). ]+(?:\.5)?/g);
  if (!tokens || tokens.length > longest) return undefined;
  let spelling = '';
  let below = false;
  let group: boolean | undefined;
  for (const token of tokens) {
    if (token === '/') below = true;
    else if (token === '(') group = below;
    else if (token === ')') group = undefined;
    else if (token !== '*' && token !== '.') {
      const factors = readToken(token);
      if (!factors) return undefined;
      for (const { symbol, power } of factors) {
        const inverse = (group ?? below) !== power.startsWith('-');
        spelling += (inverse ? '/' : '.') + symbol + power.replace(/^[-+]?1?$|^[-+]/, '');
      }
      below = false;
    }
  }
  return spelling.replace(/^\./, '').replace(/^\//, '1/');
}

/** The word of a unit that nobody knows; the whole where it cannot be told. */
export function unknownPart(text: string): string {
  return text.split(/[ /·()]+/).find((word) => word && !canonicalSpelling(word)) ?? text;
}

/** The unit meant by `text`; of units alike in size the ids in `preferred` are found first. */
export function readTypedUnit(text: string, preferred: readonly UnitId[]): TypedUnit | undefined {
  if (isUnitId(text)) return units[text];
  const spelling = canonicalSpelling(text);
  // A share of a unit, as in `± 5 % S/cm`, is none.
  if (spelling === undefined || (spelling !== '%' && spelling.includes('%'))) return undefined;
  if (isUnitId(spelling)) return units[spelling];
  const expression = readUnitExpression(spelling);
  if (!expression) return undefined;
  const { dimension, numerator, denominator } = expression;
  const alike = [...preferred, ...(Object.keys(units) as UnitId[])]
    .map((id) => units[id])
    .filter((unit) => unit.dimension === dimension);
  const scale = numerator / denominator;
  const same = alike.find((unit) => unit.scale === scale && unit.id !== 'Cel');
  return same ?? { kind: alike[0]?.kind, dimension, ...proportional(expression) };
}
