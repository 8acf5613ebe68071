import { evaluateRelation, relationSources } from '#calculators/relations.ts';
import { ContentError } from '#data/content-error';
import { checkedValues } from '#data/values/checked-values';
import { computationOf, requireUnit, type ComputedAttributes } from '#data/values/computed-use';
import { readExpression, type Expression, type Sign } from '#data/values/expression';
import { kindOf, type Relations } from '#data/values/kind';
import {
  isCall,
  type Computation,
  type Argument,
  type NamedValues,
} from '#data/values/named-values';
import { readSignature } from '#data/values/relation-signature';
import { fromSI, toSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { isUnitId } from '#units/units';

/** What every relation of src/physics takes and gives. */
export const relations: Relations = new Map(
  [...relationSources].map(([name, source]) => [name, readSignature(name, source)]),
);

const operations: Record<Sign, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

function evaluate(expression: Expression, values: NamedValues): number {
  switch (expression.kind) {
    case 'quantity':
      return toSI(expression.value, expression.unit);
    case 'name':
      return numberOf(values[expression.name]!, values);
    case 'power':
      return evaluate(expression.base, values) ** expression.exponent;
    case 'operation': {
      const { sign, left, right } = expression;
      return operations[sign](evaluate(left, values), evaluate(right, values));
    }
  }
}

/** A name that stands alone may be that of a list. */
function evaluateArgument(argument: Argument, values: NamedValues): number | number[] {
  if (typeof argument !== 'string')
    return argument.flatMap((entry) => evaluateArgument(entry, values));
  const expression = readExpression(argument);
  const named = expression.kind === 'name' ? values[expression.name] : undefined;
  return named === undefined || isCall(named)
    ? evaluate(expression, values)
    : evaluateArgument(named, values);
}

function numberOf(computation: Computation, values: NamedValues): number {
  if (!isCall(computation)) return evaluateArgument(computation, values) as number;
  const { relation, with: inputs, pick } = computation;
  const words = (key: string) => relations.get(relation)?.inputs[key]?.words ?? [];
  const input = Object.entries(inputs).map(
    ([key, argument]) =>
      [key, words(key).length > 0 ? String(argument) : evaluateArgument(argument, values)] as const,
  );
  return evaluateRelation(relation, Object.fromEntries(input), pick);
}

/**
 * A number for a text, as its author asks for it in the tag, from the values of the front matter.
 * Throws a ContentError that says what cannot be computed, and the remedy.
 */
export function computed(
  attributes: ComputedAttributes & { digits?: number },
  values: NamedValues = {},
) {
  const { unit = '1', digits = 3 } = attributes;
  const computation = computationOf(attributes);
  if (!computation || !isUnitId(unit))
    throw new ContentError('Say what to compute, and in which unit.');
  const { scope, problems } = checkedValues(values, relations);
  for (const [name, problem] of problems) throw new ContentError(`values.${name}: ${problem}`);
  requireUnit(kindOf(computation, scope), unit);
  const si = numberOf(computation, values);
  const text = unit === '1' ? formatNumber(si, digits) : formatQuantity(si, { unit, digits }).text;
  return { text, value: fromSI(si, unit), unit };
}
