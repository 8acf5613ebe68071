import { createElement, Fragment, type ReactNode } from 'react';
import { binding, type Expression } from '../model/expression.ts';
import type { Written } from '#units/parse';
import { units, type UnitId } from '#units/units';
import { shortNumber } from '../model/short-number.ts';
import type { SymbolParts } from '../model/symbol-name.ts';

/** A MathML element; React's types know only HTML and SVG. */
export function mathml(
  tag: string,
  properties: object | null,
  ...children: ReactNode[]
): ReactNode {
  return createElement(tag, properties, ...children);
}

/** A symbol such as R with an upright subscript b. Names of several letters stand upright. */
export function SymbolName({ parts }: { parts: SymbolParts }): ReactNode {
  const upright = parts.base.length > 1 && !/^.[⁺⁻′]?$/u.test(parts.base);
  const base = upright ? mathml('mtext', null, parts.base) : mathml('mi', null, parts.base);
  if (!parts.subscript) return base;
  return mathml('msub', null, base, mathml('mtext', null, parts.subscript));
}

interface AmountProperties {
  value: number;
  unit: UnitId;
  /** As it was typed, where that ends in zeros. */
  written?: Written;
}

/** A number with its unit. */
export function Amount({ value, unit, written }: AmountProperties): ReactNode {
  const number = mathml('mn', null, shortNumber(value, written?.value));
  const { label } = units[unit];
  return label ? mathml('mrow', null, number, mathml('mtext', null, `\u2009${label}`)) : number;
}

type Leaf = (key: string) => ReactNode;

function fenced(content: ReactNode, needed: boolean): ReactNode {
  if (!needed) return content;
  const open = mathml('mo', { stretchy: 'true', form: 'prefix' }, '(');
  return mathml(
    'mrow',
    null,
    open,
    content,
    mathml('mo', { stretchy: 'true', form: 'postfix' }, ')'),
  );
}

function joined(
  parts: Expression[],
  operator: string,
  needed: number,
  properties: Omit<FormulaProperties, 'of'>,
): ReactNode {
  const children = parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && mathml('mo', null, operator)}
      {fenced(<Formula of={part} {...properties} />, binding(part) < needed)}
    </Fragment>
  ));
  return mathml('mrow', null, ...children);
}

interface FormulaProperties {
  of: Expression;
  /** What stands for a symbol: its name, or the reader's number. */
  leaf: Leaf;
  /** With numbers for symbols: factors get a times sign, powers of a number with unit a fence. */
  numeric?: boolean;
}

/** The formula as MathML Core. */
export function Formula({ of, leaf, numeric = false }: FormulaProperties): ReactNode {
  const inner = (child: Expression, needed = 0) =>
    fenced(<Formula of={child} leaf={leaf} numeric={numeric} />, binding(child) < needed);
  if ('symbol' in of) return leaf(of.symbol);
  if ('number' in of) return mathml('mn', null, String(of.number));
  if ('amount' in of) return <Amount value={of.amount} unit={of.unit} />;
  if ('product' in of) {
    const factors = of.product.map((factor, index) => (
      <Fragment key={index}>
        {index > 0 && mathml('mo', null, numeric ? '×' : '\u2062')}
        {inner(factor, 2)}
      </Fragment>
    ));
    return mathml('mrow', null, ...factors);
  }
  if ('quotient' in of) return mathml('mfrac', null, inner(of.quotient[0]), inner(of.quotient[1]));
  if ('power' in of) {
    const [base, exponent] = of.power;
    const needed = numeric && 'symbol' in base && base.symbol !== 'pi' ? 6 : 5;
    return mathml('msup', null, inner(base, needed), inner(exponent));
  }
  if ('sum' in of) return joined(of.sum, '+', 1, { leaf, numeric });
  if ('difference' in of) return joined(of.difference, '−', 2, { leaf, numeric });
  if ('negative' in of) {
    return mathml('mrow', null, mathml('mo', { form: 'prefix' }, '−'), inner(of.negative, 2));
  }
  if ('root' in of) return mathml('msqrt', null, inner(of.root));
  const name = mathml('mi', null, of.call);
  return mathml('mrow', null, name, mathml('mo', null, '\u2061'), fenced(inner(of.of), true));
}
