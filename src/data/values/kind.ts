import { units } from '#units/units';
import { ContentError } from '../content-error.ts';
import { nearestKeys } from '../nearest.ts';
import { dimensionFrom, dimensionWords, equalDimensions, times } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import { readExpression, type Expression } from './expression.ts';
import { isCall, type Call, type Computation, type Argument } from './named-values.ts';
import type { RelationInput, RelationSignature } from './relation-signature.ts';

/** What a computation gives: a number or a list of them; its dimension may depend on an input. */
export interface Kind {
  dimension?: Dimension;
  list?: boolean;
}

export type Relations = ReadonlyMap<string, RelationSignature>;

/** Where names and relations are looked up. */
export interface Scope {
  relations: Relations;
  /** The kind of a value by its name. Throws where there is none. */
  kindOf(name: string): Kind;
}

function requireEqual(text: string, { dimension: a }: Kind, { dimension: b }: Kind): void {
  if (!a || !b || equalDimensions(a, b)) return;
  throw new ContentError(
    `“${text}” adds ${dimensionWords(a)}, and ${dimensionWords(b)}. Give both the same dimension.`,
  );
}

function single(name: string, kind: Kind): Kind {
  if (!kind.list) return kind;
  throw new ContentError(`“${name}” is a list. Give it to an input that takes a list.`);
}

function kindOfOperation(
  expression: Expression & { kind: 'operation' },
  text: string,
  scope: Scope,
) {
  const { sign, left, right } = expression;
  if ([left, right].some((side) => side.kind === 'quantity' && side.unit === 'Cel')) {
    throw new ContentError(`“${text}” calculates with °C, whose zero is arbitrary. Write it in K.`);
  }
  const [a, b] = [left, right].map((side) => kindOfExpression(side, text, scope)) as [Kind, Kind];
  if (sign === '+' || sign === '-') {
    requireEqual(text, a, b);
    return a.dimension ? a : b;
  }
  if (!a.dimension || !b.dimension) return {};
  return { dimension: times(a.dimension, b.dimension, sign === '*' ? 1 : -1) };
}

function kindOfExpression(expression: Expression, text: string, scope: Scope): Kind {
  switch (expression.kind) {
    case 'quantity':
      return { dimension: dimensionFrom(units[expression.unit].dimension) };
    case 'name':
      return single(expression.name, scope.kindOf(expression.name));
    case 'power': {
      const { dimension } = kindOfExpression(expression.base, text, scope);
      return dimension ? { dimension: times(new Map(), dimension, expression.exponent) } : {};
    }
    case 'operation':
      return kindOfOperation(expression, text, scope);
  }
}

function kindOfList(entries: readonly string[], scope: Scope): Kind {
  const kinds = entries.map((entry) => kindOfArgument(entry, scope));
  for (const kind of kinds) requireEqual(entries.join('; '), kinds[0] ?? {}, kind);
  return { dimension: kinds.find(({ dimension }) => dimension)?.dimension, list: true };
}

/** A name alone may stand for a list. */
function kindOfArgument(argument: Argument, scope: Scope): Kind {
  if (typeof argument !== 'string') return kindOfList(argument, scope);
  const expression = readExpression(argument);
  if (expression.kind === 'name') return scope.kindOf(expression.name);
  return kindOfExpression(expression, argument, scope);
}

export const nearest = (name: string, known: Iterable<string>): string =>
  `The nearest: ${nearestKeys(name, known).join(', ')}.`;

function checkWord(where: string, argument: Argument, { words }: RelationInput): void {
  if (typeof argument === 'string' && words.includes(argument)) return;
  throw new ContentError(
    `${where} takes a word, not “${[argument].flat().join('; ')}”. Write ${words.join(' or ')}.`,
  );
}

function checkInput(where: string, argument: Argument, input: RelationInput, scope: Scope): void {
  if (input.words.length > 0) return checkWord(where, argument, input);
  const { dimension, list = false } = kindOfArgument(argument, scope);
  const text = [argument].flat().join('; ');
  if (list !== input.list) {
    throw new ContentError(
      input.list
        ? `${where} takes a list. Write [${text}].`
        : `${where} takes one quantity, not a list. Write one.`,
    );
  }
  if (dimension && input.dimension && !equalDimensions(dimension, input.dimension)) {
    const [wanted, found] = [input.dimension, dimension].map(dimensionWords);
    throw new ContentError(`${where} takes ${wanted}; “${text}” is ${found}. Correct the unit.`);
  }
}

function relationOf({ relation }: Call, { relations }: Scope): RelationSignature {
  const signature = relations.get(relation);
  if (signature) return signature;
  throw new ContentError(
    `There is no relation “${relation}” in src/physics. ${nearest(relation, relations.keys())}`,
  );
}

function kindOfCall(call: Call, scope: Scope): Kind {
  const { name, inputs, results, dimension } = relationOf(call, scope);
  for (const [key, argument] of Object.entries(call.with)) {
    const input = inputs[key];
    if (!input) {
      throw new ContentError(`${name} has no input “${key}”. ${nearest(key, Object.keys(inputs))}`);
    }
    checkInput(`${name}: ${key}`, argument, input, scope);
  }
  const missing = Object.keys(inputs).filter(
    (key) => !inputs[key]?.optional && !(key in call.with),
  );
  if (missing.length > 0)
    throw new ContentError(`${name} needs ${missing.join(', ')}. Add it to \`with\`.`);
  if (call.pick === undefined ? results.length > 0 : !results.includes(call.pick)) {
    throw new ContentError(
      results.length > 0
        ? `${name} gives ${results.join(' and ')}. Name one of them under \`pick\`.`
        : `${name} gives one number. Remove \`pick\`.`,
    );
  }
  return { dimension };
}

/** What a computation gives. Throws a ContentError that says what of it cannot be computed, and the remedy. */
export function kindOf(computation: Computation, scope: Scope): Kind {
  return isCall(computation) ? kindOfCall(computation, scope) : kindOfArgument(computation, scope);
}
