import { definitions } from './quantity-definitions.ts';
import { names } from './quantity-names.ts';
import { kinds } from './unit-definitions.ts';
import { type UnitId, units } from './units.ts';

export type QuantityId = keyof typeof definitions;

export interface Quantity {
  id: QuantityId;
  /** `ionic conductivity` */
  name: string;
  /** plain text, `R_b` for R with the subscript b */
  symbol: string;
  /** the SI unit */
  unit: UnitId;
  /** the units a reader may choose, best first */
  units: readonly UnitId[];
}

/** Every quantity by its id. Like `units` it has no prototype. */
export const quantities: Readonly<Record<QuantityId, Quantity>> = Object.create(null);

/** `grainBoundaryResistance` → `grain-boundary resistance` */
function wordsOf(id: QuantityId): string {
  return id
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/area specific|grain boundary|round trip/, (pair) => pair.replace(' ', '-'));
}

type Definitions = Partial<typeof definitions>;
type Names = Partial<Record<QuantityId, string>>;

/** Enters quantities; a page may bring those of its instrument (build/named-quantities.ts). */
export function addQuantities(defined: Definitions, called: Names): void {
  for (const [key, [symbol, ...choices]] of Object.entries(defined)) {
    const id = key as QuantityId;
    const kind = units[choices[0]!].kind as keyof typeof kinds;
    const unit = kinds[kind].split(' ')[0] as UnitId;
    const name = called[id] ?? wordsOf(id);
    const quantity: Quantity = { id, name, symbol, unit, units: choices };
    (quantities as Record<QuantityId, Quantity>)[id] = quantity;
  }
}

addQuantities(definitions, names);

export function isQuantityId(text: string): text is QuantityId {
  return text in quantities;
}
