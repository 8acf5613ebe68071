import { units } from '#units/units';
import { binding, type Expression, type Leaf } from './expression.ts';

/**
 * TeX of the tree; `leaf` gives the TeX of a symbol (or, in a `numeric` formula, of the number that stands
 * for it, and factors get a sign).
 */
export function toTex(expression: Expression, leaf: Leaf, numeric = false): string {
  const part = (child: Expression, needed: number) => {
    const tex = toTex(child, leaf, numeric);
    return binding(child) < needed ? `\\left(${tex}\\right)` : tex;
  };
  if ('symbol' in expression) return leaf(expression.symbol);
  if ('number' in expression) return String(expression.number);
  if ('amount' in expression) return `${expression.amount}\\,${units[expression.unit].tex}`;
  if ('product' in expression) {
    // Figures side by side would read as one number.
    return expression.product
      .map((factor, index) => {
        const isFigure = numeric || 'number' in factor || 'amount' in factor;
        const sign = index === 0 ? '' : isFigure ? ' \\times ' : '\\,';
        return sign + part(factor, 2);
      })
      .join('');
  }
  if ('quotient' in expression) {
    return `\\frac{${part(expression.quotient[0], 0)}}{${part(expression.quotient[1], 0)}}`;
  }
  if ('power' in expression) {
    return `${part(expression.power[0], 5)}^{${part(expression.power[1], 0)}}`;
  }
  if ('sum' in expression) return expression.sum.map((t) => part(t, 1)).join(' + ');
  if ('difference' in expression) {
    return `${part(expression.difference[0], 1)} - ${part(expression.difference[1], 2)}`;
  }
  if ('negative' in expression) return `-${part(expression.negative, 2)}`;
  if ('root' in expression) return `\\sqrt{${part(expression.root, 0)}}`;
  return `\\${expression.call}\\left(${toTex(expression.of, leaf, numeric)}\\right)`;
}
