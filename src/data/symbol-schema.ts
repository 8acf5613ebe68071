import { z } from 'astro/zod';
import { isQuantityId } from '#units/quantities';
import { isUnitId } from '#units/units';
import { unitFitsQuantity } from './measured.ts';
import { strictRecord, words } from './strict-record.ts';

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
export const symbolSchema = fields.superRefine(({ id, unit, siUnit }, context) => {
  if (!isQuantityId(id)) return;
  for (const [field, code] of Object.entries({ unit, siUnit })) {
    if (isUnitId(code) && unitFitsQuantity(code, id)) continue;
    const message = `${code} does not measure ${id}. Write a UCUM code that src/units/quantities.ts lists for it.`;
    context.addIssue({ code: 'custom', path: [field], message });
  }
});
