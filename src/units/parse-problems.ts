import type { Quantity } from './quantities.ts';
import { readTypedUnit, type TypedUnit, unknownPart } from './typed-unit.ts';
import { units } from './units.ts';

/** What was typed, in quotation marks, no longer than a line. */
export function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** `Ω, kΩ or MΩ`, the first three units of the quantity's menu. */
function someUnits({ units: choices }: Quantity): string {
  const labels = choices.slice(0, 3).map((id) => units[id].label);
  return [labels.slice(0, -1).join(', '), labels.at(-1)].filter(Boolean).join(' or ');
}

function need(quantity: Quantity): string {
  const { kind, dimension } = units[quantity.unit];
  const plain = quantity.units.includes('%') ? '0.5 or 50 %' : '0.5';
  const example = dimension === '1' ? plain : someUnits(quantity);
  if (kind.endsWith(` ${quantity.name}`)) return `the ${quantity.name} is given in ${example}`;
  return `the ${quantity.name} needs ${kind}, for example ${example}`;
}

function meaning({ id, kind }: TypedUnit): string {
  if (id === '%') return 'is a percentage';
  return kind ? `is ${kind}` : 'measures something else';
}

/** Why `unit` will not do: it is unknown, or it is known and measures something else. */
export function unitProblem(
  unit: string,
  whole: string,
  typed: TypedUnit | undefined,
  quantity: Quantity,
): string {
  if (typed) {
    const siemens = unit.replaceAll('s', 'S');
    const meant = readTypedUnit(siemens, quantity.units)?.dimension;
    const hint =
      meant === units[quantity.unit].dimension
        ? ` (a capital S is the siemens: ${quote(siemens)})`
        : '';
    return `${quote(whole)} ${meaning(typed)}; ${need(quantity)}${hint}`;
  }
  if (/^[-+.,]? ?\d/.test(unit)) {
    return `${quote(whole)} holds more than one number; write one without spaces, and ± before its uncertainty`;
  }
  if (/^[x×*·] ?10/.test(unit)) {
    return `${quote(whole)} has a power of ten that cannot be read; write it like 1.2e3 or 1.2×10^3`;
  }
  if (unit.startsWith('/-')) {
    return `${quote(whole)} gives two widths; write ± before one of them, the larger`;
  }
  const part = unknownPart(unit);
  const within = part === unit ? '' : ` (in ${quote(unit)})`;
  return `${quote(part)} is not a unit known here${within}; ${need(quantity)}`;
}
