import { readTypedNumber } from '#units/typed-number';

export const decimalComma = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i;

/** Whether a cell begins with a number, as people and programs write them. */
export function isNumber(cell: string): boolean {
  const number = readTypedNumber(cell.trim().replaceAll('−', '-'), '');
  if (typeof number === 'string') return decimalComma.test(cell.trim());
  return number.rest === '' || /^(?:[\p{L}°%±]|\+\/?-)/u.test(number.rest);
}
