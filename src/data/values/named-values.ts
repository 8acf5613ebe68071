import { z } from 'astro/zod';
import { ContentError } from '../content-error.ts';
import { namesIn, readExpression } from './expression.ts';
import { strictRecord, words } from '../strict-record.ts';

/** One input of a relation: a calculation, a list of them, or a word such as sigmaT. */
export type Argument = string | readonly string[];

/** A relation of src/physics with its inputs. */
export interface Call {
  relation: string;
  with: Readonly<Record<string, Argument>>;
  /** Which result, where the relation gives several. */
  pick?: string;
}

/** What a number is computed from. */
export type Computation = Argument | Call;

export type NamedValues = Readonly<Record<string, Computation>>;

const calculation = z
  .union([z.number().transform(String), words('It is empty.')], {
    error: 'This is no quantity. Write a number with its unit, like 25 um.',
  })
  .pipe(z.string());

const noQuantity =
  'This is no quantity. Write a number with its unit, like 25 um, or a list, [25 um, 1 mm].';

const argument = z.union(
  [
    calculation,
    z.array(calculation).min(1, { error: 'The list is empty. Write its entries, [25 um, 1 mm].' }),
  ],
  {
    error:
      'This is no quantity. Write a number with its unit, like 25 um, or a list, [25 um, 1 mm].',
  },
);

const call = strictRecord('a value', {
  relation: words('Name a relation of src/physics.'),
  // An input without a quantity takes the value that has its name: { thickness: 1 mm, density }.
  with: z
    .record(z.string(), z.union([z.null(), argument], { error: noQuantity }), {
      error: 'Give the inputs by their names. Write with: { diameter: 12 mm }.',
    })
    .transform((inputs) =>
      Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input ?? name])),
    ),
  pick: words('Name one of the results.').optional(),
});

/** A quantity, a list, or a relation: the messages are those of what the author meant. */
const value = z.unknown().transform((written, context): Computation => {
  const isCall = typeof written === 'object' && written !== null && !Array.isArray(written);
  const read = (isCall ? call : argument).safeParse(written);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    context.addIssue({ code: 'custom', path, message });
  }
  return z.NEVER;
});

/** Values with a name, in the front matter of a text. */
export const namedValues = z.record(
  z.string().regex(/^[A-Za-z]\w*$/, {
    error: 'The name of a value is one word. Use letters and digits, like areaOfTheCell.',
  }),
  value,
  {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? issue.issues[0]?.message
        : 'Values have names. Write `thickness: 25 um` below `values`.',
  },
);

/** Parts between semicolons that stand outside of square brackets. */
const partsOf = (text: string): string[] =>
  text
    .split(/;(?![^[]*\])/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads `thicknesses=[25 um; 1 mm]; form=sigma; density`, the inputs in the tag of a text. */
export function readInputs(text: string): Record<string, Argument> {
  return Object.fromEntries(
    partsOf(text).map((part) => {
      const [, name = '', written = name] = /^(\w+)(?:\s*=\s*(\S.*))?$/s.exec(part) ?? [];
      if (!name) throw new ContentError(`“${part}” is no input. Write it like thickness=25 um.`);
      return [name, written.startsWith('[') ? partsOf(written.slice(1, -1)) : written];
    }),
  );
}

export const isCall = (computation: Computation): computation is Call =>
  typeof computation === 'object' && 'relation' in computation;

/** Names of values that a computation may use, in the order in which they are written. */
export function namesOf(computation: Computation): string[] {
  if (isCall(computation)) return Object.values(computation.with).flatMap(namesOf);
  return [computation].flat().flatMap((text) => namesIn(readExpression(text)));
}
