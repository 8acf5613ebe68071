import { isUnitId, units, type UnitId } from '#units/units';
import { ContentError } from '../content-error.ts';
import { nearestKeys } from '../nearest.ts';

/** A calculation with quantities and with values that have a name. */
export type Expression =
  | { kind: 'quantity'; value: number; unit: UnitId }
  | { kind: 'name'; name: string }
  | { kind: 'operation'; sign: Sign; left: Expression; right: Expression }
  | { kind: 'power'; base: Expression; exponent: number };

export type Sign = '+' | '-' | '*' | '/';

const signs = new Map<string | undefined, Sign>([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['*', '*'],
  ['×', '*'],
  ['/', '/'],
]);
const number = /^[-−]?\d+(?:\.\d+)?(?:e-?\d+)?$/;
const name = /^[A-Za-z]\w*$/;

/** Words of a calculation: brackets and powers apart, everything else between spaces. */
const wordsOf = (text: string): string[] => text.match(/[()^]|[^\s()^]+/g) ?? [];

class Reader {
  readonly #text: string;
  readonly #words: string[];
  #place = 0;

  constructor(text: string) {
    this.#text = text.trim();
    this.#words = wordsOf(text);
  }

  /** Says what cannot be read, in the whole calculation. */
  #refuse(reason: string): never {
    throw new ContentError(`“${this.#text}”: ${reason}`);
  }

  #next(): string | undefined {
    return this.#words[this.#place];
  }

  /** `3 h`, or `3` alone. A unit stands right after its number. */
  #quantity(word: string): Expression {
    const value = Number(word.replace('−', '-'));
    const unit = this.#next();
    if (unit === undefined || signs.has(unit) || '()^'.includes(unit)) {
      return { kind: 'quantity', value, unit: '1' };
    }
    if (!isUnitId(unit)) {
      const nearest = nearestKeys(unit, Object.keys(units)).join(', ');
      this.#refuse(`“${unit}” is no unit of this site. The nearest: ${nearest}.`);
    }
    this.#place += 1;
    return { kind: 'quantity', value, unit };
  }

  #atom(): Expression {
    const word = this.#next();
    if (word === undefined) this.#refuse('It ends too early. Write a quantity or a name after it.');
    this.#place += 1;
    if (word === '(') {
      const inner = this.#sum();
      if (this.#next() !== ')') this.#refuse('A bracket is not closed. Write ) where it ends.');
      this.#place += 1;
      return inner;
    }
    if (number.test(word)) return this.#quantity(word);
    if (name.test(word)) return { kind: 'name', name: word };
    const remedy = 'Write quantities (25 um), names, and + - * / between spaces.';
    return this.#refuse(`“${word}” is neither a number nor a name. ${remedy}`);
  }

  #power(): Expression {
    const base = this.#atom();
    if (this.#next() !== '^') return base;
    const exponent = this.#words[this.#place + 1] ?? '';
    if (!number.test(exponent)) this.#refuse('A power is a number. Write it like length^2.');
    this.#place += 2;
    return { kind: 'power', base, exponent: Number(exponent.replace('−', '-')) };
  }

  /** Terms with one of these signs between them, from left to right. */
  #chain(of: string, term: () => Expression): Expression {
    let left = term();
    for (;;) {
      const sign = signs.get(this.#next());
      if (!sign || !of.includes(sign)) return left;
      this.#place += 1;
      left = { kind: 'operation', sign, left, right: term() };
    }
  }

  #sum(): Expression {
    return this.#chain('+-', () => this.#chain('*/', () => this.#power()));
  }

  whole(): Expression {
    if (this.#words.length === 0)
      throw new ContentError('It is empty. Write a quantity or a name.');
    const expression = this.#sum();
    const rest = this.#next();
    if (rest === undefined) return expression;
    return this.#refuse(`“${rest}” is too much. Write + - * / between what you calculate with.`);
  }
}

/** Reads `25 um`, `shift / driving`, `(late - early)^2 * 3`. Throws a ContentError that says what cannot be read. */
export function readExpression(text: string): Expression {
  return new Reader(text).whole();
}

/** Names of values that a calculation uses, in the order of the text. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'quantity':
      return [];
    case 'name':
      return [expression.name];
    case 'power':
      return namesIn(expression.base);
    case 'operation':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}
