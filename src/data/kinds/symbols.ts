import { z } from 'astro/zod';
import { isQuantityId } from '#units/quantities';
import { isUnitId } from '#units/units';
import { unitFitsQuantity } from '../measured.ts';
import { strictRecord, words } from '../strict-record.ts';
import { text } from '../column.ts';
import { defineKind } from '../kind.ts';
import { unitNames, unitsOf } from '../unit-names.ts';

const fields = strictRecord('a symbol', {
  // The quantity's name in src/units/quantities.ts where it has one; else a name in the same style: faradayConstant.
  id: z
    .string({
      error: 'A symbol needs an id. Use the name of the quantity in src/units/quantities.ts.',
    })
    .regex(/^[a-z][A-Za-z0-9]*$/, {
      error: 'The id of a symbol is a name in camel case. Write it like areaSpecificResistance.',
    }),
  // TeX, without dollar signs: `\\sigma`.
  symbol: words('Give the symbol as TeX, without dollar signs.'),
  // The same in plain characters, for search and for titles: `σ`.
  unicode: words('Give the symbol in plain characters, like σ.'),
  // Name in words: `ionic conductivity`.
  name: words('A symbol needs a name in words.'),
  // Unit a reader usually meets: a UCUM code of src/units/units.ts, or, for a constant without one, the printed unit.
  unit: words('Give the usual unit; write 1 for a pure number.'),
  // Unit in SI, in the same manner.
  siUnit: words('Give the SI unit; write 1 for a pure number.'),
  // What it means, when the name does not say it.
  note: words('Write the note or leave the field out.').optional(),
  // What it is confused with. Plain sentences.
  traps: z.array(words('A trap is a sentence.')).min(1).optional(),
});

/** One symbol of the nomenclature, in content/symbols.json. The unit of a quantity must measure it. */
const symbolSchema = fields.superRefine(({ id, unit, siUnit }, context) => {
  if (!isQuantityId(id)) return;
  for (const [field, code] of Object.entries({ unit, siUnit })) {
    if (isUnitId(code) && unitFitsQuantity(code, id)) continue;
    const message = `${code} does not measure ${id}. Write a UCUM code that src/units/quantities.ts lists for it.`;
    context.addIssue({ code: 'custom', path: [field], message });
  }
});

declare module '../schemas.ts' {
  interface Schemas {
    symbols: typeof symbolSchema;
  }
}

export const kind = defineKind<typeof symbolSchema>({
  name: 'Symbol',
  schema: symbolSchema,
  files: 'list',
  page: '/symbols/',
  search: {
    order: 2,
    title: ({ data }) => `${data.unicode}, ${data.name}`,
    // A symbol is also found by the unit of its quantity, as it is written and as its code.
    names({ data: { id, unicode, symbol, name, unit, siUnit } }) {
      const units = [unit, siUnit, ...unitsOf(id)];
      return [unicode, symbol, name, id, ...units.flatMap(unitNames)];
    },
    detail: ({ data }) => unitNames(data.unit)[0],
  },
  download: {
    order: 6,
    what: 'Symbols and units',
    formats: ['csv', 'json'],
    columns: [
      text('id', 'Name of the quantity in calculators, addresses and downloads'),
      text('symbol', 'Symbol as TeX'),
      text('unicode', 'Symbol in plain characters'),
      text('name', 'Name in words'),
      text('unit', 'Unit a reader usually meets, UCUM code'),
      text('siUnit', 'Unit in SI, UCUM code'),
      text('note', 'What it means, where the name does not say it'),
      text('traps', 'What it is confused with', ({ data }) => data.traps?.join(' ')),
    ],
  },
});
