import { quote } from './parse-problems.ts';
import type { Quantity } from './quantities.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';
import { readTypedUnit } from './typed-unit.ts';
import { units } from './units.ts';

export interface TypedSides {
  value: TypedNumber;
  uncertainty?: TypedNumber;
}

/** `(1.56 ± 0.02)e-3 S/cm` → `1.56e-3 S/cm ± 0.02e-3 S/cm`, `85 (± 0.6) Ω` → `85 Ω ± 0.6` */
function openParentheses(text: string): string {
  const [, before = '', inside = '', uncertainty = '', tail = ''] = (
    /^([^()±]*)\(([^()±]*)±([^()±]*)\)(.*)$/.exec(text) ?? []
  ).map((part) => part.trim());
  if (!uncertainty || (before && inside)) return text;
  const isShared = inside || /^(?:e[-+\d]|[x×*·⋅∙] ?10)/i.test(tail);
  return `${before}${inside}${before && ' '}${tail} ± ${uncertainty}${isShared ? tail : ''}`;
}

function readSide(text: string, example: string, quantity: Quantity): TypedNumber | string {
  const number = readTypedNumber(text, example);
  if (typeof number !== 'string' || !readTypedUnit(text, quantity.units)) return number;
  return `${quote(text)} is a unit without a number; write for example “${example}”`;
}

function readTypedUncertainty(
  text: string,
  example: string,
  quantity: Quantity,
): TypedNumber | string {
  if (!text) return `The uncertainty after ± is missing; write for example “${example} ± 0.1”`;
  const uncertainty = readSide(text, example, quantity);
  if (typeof uncertainty !== 'string' && uncertainty.value < 0) {
    return `${quote(`± ${text}`)} is negative, but an uncertainty is a width; write it without the minus`;
  }
  return uncertainty;
}

/** `1.0 ± 0.1 × 10⁻³`: a power behind one of two numbers of as many decimals may be that of both. */
function sharedPower(left: string, right: string): string | undefined {
  const decimals = (text: string) => /^[^\d]*\d*[.,]?(\d*)/.exec(text)?.[1]?.length;
  const power = / ?[x×*·⋅∙] ?10.*/i;
  if (!power.test(right) || power.test(left) || decimals(left) !== decimals(right))
    return undefined;
  const both = right.replace(power, '');
  return `${quote(`${left} ± ${right}`)} leaves open whether the power of ten is that of both; write (${left} ± ${both}) in parentheses before it, or give each its own`;
}

/** The number before ± and the number after it, each with what follows it; or the problem in words. */
export function readTypedSides(text: string, quantity: Quantity): TypedSides | string {
  const example = `0.5 ${units[quantity.units[0]!].label}`.trim();
  if (!text)
    return `Nothing is typed; the ${quantity.name} needs a number, for example “${example}”`;
  const [left = '', right, more] = openParentheses(text)
    .split('±')
    .map((side) => side.trim());
  if (more !== undefined) return `${quote(text)} has more than one ±; write one uncertainty`;
  if (!left) return `The value before ± is missing; write for example “${example} ± 0.1”`;
  const value = readSide(left, example, quantity);
  if (typeof value === 'string') return value;
  if (right === undefined) {
    const { uncertainty } = value;
    return uncertainty === undefined
      ? { value }
      : { value, uncertainty: { ...value, value: uncertainty, written: undefined } };
  }
  const typed = readTypedUncertainty(right, example, quantity);
  if (typeof typed === 'string') return typed;
  if (value.uncertainty === undefined && typed.uncertainty === undefined) {
    return sharedPower(left, right) ?? { value, uncertainty: typed };
  }
  return `${quote(text)} gives its uncertainty twice, in parentheses and after ±; keep one of them`;
}
