import { parseQuantity } from './parse.ts';
import { lowerSuperscripts } from './superscripts.ts';
import { plainCharacters } from './typed-characters.ts';
import { readTypedNumber } from './typed-number.ts';
import { quantities } from './quantities.ts';
import { units } from './units.ts';

/** What may follow where a number breaks off: digits, a power of ten, an uncertainty. */
const endings = ['5', '55', '5)', ' ± 5)', '5 ± 5)', '10^5', '0^5', '^5', '-5', '/-5', '/5', '⁴'];

/** Signs that two spellings of a unit may differ in go. */
function squeezed(text: string): string {
  return lowerSuperscripts(text)
    .toLowerCase()
    .replace(/[ \u202f·.*^]/g, '')
    .replace(/ω/g, 'ohm')
    .replace(/[µμ]/g, 'u');
}

/** Whether the last number stands before the beginning of a unit of the field: `85 k`, `3 mS c`. */
function breaksOffInUnit(text: string, { quantity }: Parameters<typeof parseQuantity>[1]): boolean {
  const [end = ''] = plainCharacters(text).replace(/[()]/g, '').split('±').reverse();
  const last = readTypedNumber(end.trim(), '');
  if (typeof last === 'string' || !last.rest) return false;
  return quantities[quantity].units.some((id) =>
    [id, units[id].label, units[id].spoken].some((name) =>
      squeezed(name).startsWith(squeezed(last.rest)),
    ),
  );
}

/**
 * Whether this breaks off where more signs would make a text of it that can be read: `85,`, `3e-`, `85 ±`,
 * `85 k`. A number that can be read, and an empty field, are judged as they stand.
 */
export function isHalfTyped(text: string, field: Parameters<typeof parseQuantity>[1]): boolean {
  if (!text.trim() || parseQuantity(text, field).ok) return false;
  return (
    endings.some((ending) => parseQuantity(text + ending, field).ok) || breaksOffInUnit(text, field)
  );
}
