import { readTypedUnit } from '#units/typed-unit';
import { dimensionFrom, type Dimension } from './dimension.ts';

/** What a relation takes under one name. */
export interface RelationInput {
  optional: boolean;
  /** Several, in square brackets. */
  list: boolean;
  /** What may be written, where the input is a word and no quantity. */
  words: readonly string[];
  /** Undefined where it depends on another input. */
  dimension?: Dimension;
}

/** What a relation of src/physics takes and gives, as it says of itself. */
export interface RelationSignature {
  name: string;
  inputs: Readonly<Record<string, RelationInput>>;
  /** Names of its results, where it gives several. */
  results: readonly string[];
  /** Undefined where it depends on an input. */
  dimension?: Dimension;
}

const dimensionOf = (unit: string): Dimension | undefined => {
  const typed = readTypedUnit(unit, []);
  return typed && dimensionFrom(typed.dimension);
};

const fields = (type: string): [name: string, optional: boolean, type: string][] =>
  [...type.matchAll(/(\w+)(\?)?: ([^;]+)/g)].map(([, name = '', mark, of = '']) => [
    name,
    mark === '?',
    of,
  ]);

/** Reads the docstring and the head of a relation; both are in a form that the tests of the docstrings hold. */
export function readSignature(name: string, source: string): RelationSignature {
  const [, given = '', result = ''] =
    /\}: \{\s([\s\S]*?)\s\}\): (\{[^}]*\}|\w+) \{/.exec(source) ?? [];
  const unitsOf = new Map(
    [...source.matchAll(/@param input\.(\w+) .*\[([^\]]+)\], /g)].map(([, input, unit]) => [
      input,
      unit,
    ]),
  );
  const [, unit = ''] = /@returns .*\[([^\]]+)\]/.exec(source) ?? [];
  return {
    name,
    inputs: Object.fromEntries(
      fields(given).map(([input, optional, type]) => [
        input,
        {
          optional,
          list: type.endsWith('[]'),
          words: [...type.matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
          dimension: dimensionOf(unitsOf.get(input) ?? ''),
        },
      ]),
    ),
    results: result.startsWith('{') ? fields(result).map(([one]) => one) : [],
    dimension: dimensionOf(unit),
  };
}
