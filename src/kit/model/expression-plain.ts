import { superscript } from '#units/superscripts';
import { units } from '#units/units';
import { binding, type Expression, type Leaf } from './expression.ts';
import { shortNumber } from './short-number.ts';

/** The tree on one line of plain text. */
export function toPlain(expression: Expression, leaf: Leaf): string {
  const part = (child: Expression, needed: number) => {
    const text = toPlain(child, leaf);
    return binding(child) < needed ? `(${text})` : text;
  };
  if ('symbol' in expression) return leaf(expression.symbol);
  if ('number' in expression) return String(expression.number).replace('-', '−');
  if ('amount' in expression) {
    return `${shortNumber(expression.amount)} ${units[expression.unit].label}`;
  }
  if ('product' in expression) return expression.product.map((f) => part(f, 2)).join(' × ');
  if ('quotient' in expression) {
    return `${part(expression.quotient[0], 3)} / ${part(expression.quotient[1], 4)}`;
  }
  if ('power' in expression) {
    const [base, exponent] = expression.power;
    const isRaised = 'number' in exponent && Number.isInteger(exponent.number);
    const above = isRaised ? superscript(exponent.number) : `^${part(exponent, 5)}`;
    return part(base, 5) + above;
  }
  if ('sum' in expression) return expression.sum.map((t) => part(t, 1)).join(' + ');
  if ('difference' in expression) {
    return `${part(expression.difference[0], 1)} − ${part(expression.difference[1], 2)}`;
  }
  if ('negative' in expression) return `−${part(expression.negative, 2)}`;
  if ('root' in expression) return `√(${toPlain(expression.root, leaf)})`;
  return `${expression.call}(${toPlain(expression.of, leaf)})`;
}
