import { isUnitId, units } from '#units/units';
import { z } from 'astro/zod';
import { kebabId } from './content-keys.ts';
import { nearestKeys } from './nearest.ts';
import { words } from './strict-record.ts';

/** What the text of an attribute may name. */
export type Named =
  | 'references'
  | 'evidence'
  | 'electrolytes'
  | 'glossary'
  | 'corrections'
  | 'symbols'
  | 'calculators'
  | 'equations'
  | 'figures'
  | 'tables'
  | 'evidenceTables'
  | 'drawings'
  | 'relations';

/** The attributes of a component: each with the words that tell an author what to write. */
export type Attributes = z.ZodObject<Record<string, z.ZodType<unknown, string | true | undefined>>>;

/** Declares what an author may write in the tag of a component. */
export const attributes = z.strictObject;

/** A key, or several with spaces between them, of something that exists elsewhere. */
export const keys = (names: Named, remedy: string) => words(remedy).meta({ names });

/** What the keys of this attribute name; undefined if it is no key. */
export function namedBy(attribute: z.ZodType): Named | undefined {
  const inner = attribute instanceof z.ZodOptional ? attribute.unwrap() : attribute;
  return (inner as z.ZodType).meta()?.names as Named | undefined;
}

/** Name of a numbered thing: links and addresses use it. */
export const id = kebabId;

/** A unit of this site, by its UCUM code. */
export const unit = z.string().refine(isUnitId, {
  error: ({ input }) =>
    `“${String(input)}” is no unit of this site. Write ${nearestKeys(String(input), Object.keys(units)).join(', ')} or another of src/units/unit-definitions.ts.`,
});

/** Significant figures. */
export const digits = z
  .string()
  .regex(/^(?:[1-9]|1[0-5])$/, {
    error: 'Significant figures are a whole number from 1 to 15. Write it like digits="3".',
  })
  .transform(Number);

/** An attribute without a value: it is there or not. */
export const flag = z.union([z.literal(''), z.literal(true)], {
  error: 'It takes no value. Write its name alone.',
});
