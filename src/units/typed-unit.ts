import { prefixable, prefixes, unprefixed } from './unit-atoms.ts';
import { unitCharacters } from './typed-characters.ts';
import { readUnitExpression } from './unit-expression.ts';
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
    .replace(/ohms?$/i, 'Ohm')
    .replace(/^KOhm$/, 'kOhm')
    .replace(/^(m?)l$/, '$1L');
}

function readToken(token: string): { symbol: string; power: string } | undefined {
  const match = /^(√?)(1|[^\d^+-]+)\^?([+-]?\d(?:\.5)?)?$/.exec(token);
  if (!match) return undefined;
  const [, root, name = '', power = ''] = match;
  return { symbol: symbolOf(name), power: root ? '0.5' : power };
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
      const factor = readToken(token);
      if (!factor) return undefined;
      const inverse = (group ?? below) !== factor.power.startsWith('-');
      spelling +=
        (inverse ? '/' : '.') + factor.symbol + factor.power.replace(/^[-+]?1?$|^[-+]/, '');
      below = false;
    }
  }
  return spelling.replace(/^\./, '').replace(/^\//, '1/');
}

/** The unit meant by `text`; of units alike in size the ids in `preferred` are found first. */
export function readTypedUnit(text: string, preferred: readonly UnitId[]): TypedUnit | undefined {
  if (isUnitId(text)) return units[text];
  const spelling = canonicalSpelling(text);
  if (spelling === undefined) return undefined;
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
