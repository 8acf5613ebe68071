import { z } from 'astro/zod';
import { correctionId, evidenceId, referenceKey } from './content-keys.ts';
import { contributionSchema } from './contribution.ts';
import { familySchema } from './family.ts';
import { measured, quantityId, unitFitsQuantity, unitId } from './measured.ts';
import { originSchema } from './origin.ts';
import { protocolFields, protocolNames, silentPartsOfProtocol } from './current-protocol.ts';
import { strictRecord, words } from './strict-record.ts';

/** How far a reported result was checked, as readers see it beside the value. */
const checkLabels = [
  'seen in the paper',
  'seen in a secondary source',
  'as reported by the review, not re-checked',
  'recalled, not checked',
  'source wrong',
] as const;

const conditionNames = [
  'temperature',
  'currentDensity',
  'specificCurrent',
  'rate',
  'arealCapacity',
  'cycles',
  'upperCutoff',
  'pressure',
  'cathode',
  ...protocolNames,
] as const;

const conditions = strictRecord('`conditions`', {
  temperature: measured('temperature').optional(),
  // Per electrode area.
  currentDensity: measured('currentDensity').optional(),
  // Per mass of active material.
  specificCurrent: measured('specificCurrent').optional(),
  // Charge per area of a half-cycle.
  arealCapacity: measured('arealCapacity').optional(),
  // After how many cycles the value was read.
  cycles: z.number({ error: 'Give the number of cycles as a number.' }).int().positive().optional(),
  // Upper cut-off potential of the cell.
  upperCutoff: measured('potentialVsLithium').optional(),
  // External stack pressure on the cell.
  pressure: z.enum(['none', 'applied', 'not stated', 'not applicable'], {
    error:
      'Say what pressure the cell was under. Write none, applied, not stated or not applicable.',
  }),
  ...protocolFields,
  // Conditions a reader needs and does not get: the value cannot be compared without them.
  notStated: z
    .array(
      z.enum(conditionNames, {
        error: `Name what is missing. Choose from: ${conditionNames.join(', ')}.`,
      }),
    )
    .min(1)
    .optional(),
});

const check = strictRecord('`check`', {
  label: z.enum(checkLabels, {
    error: `Say how the value was checked. Choose one of: ${checkLabels.join('; ')}.`,
  }),
  // Against what, or why not.
  detail: words('Say in words against what the value was checked, or why it could not be.'),
});

const fields = {
  // Equal to the file name: EV01.
  id: evidenceId,
  // The work that reports it, as key of content/references.
  study: referenceKey,
  // What was measured, in words: electrolyte, electrodes, cell.
  system: words('Name the system in words: electrodes, electrolyte, cell.'),
  // A name of src/units/quantities.ts, or `qualitative` for a statement without a number.
  quantity: z.union([z.literal('qualitative'), quantityId], {
    error: (issue) =>
      `${String(issue.input)} is no quantity of this site. Use a name from src/units/quantities.ts, or qualitative for a statement without a number.`,
  }),
  // The number as reported; left out when qualitative.
  value: z
    .number({ error: 'A value is a number. Leave the field out for a qualitative record.' })
    .optional(),
  // exact: as printed; about: ~; lower: >; upper: <.
  bound: z
    .enum(['exact', 'about', 'lower', 'upper'], {
      error: 'Say what the number is. Write exact, about, lower or upper.',
    })
    .optional(),
  // ± in the same unit.
  uncertainty: z
    .number({ error: 'An uncertainty is a number in the unit of the value.' })
    .positive({ error: 'An uncertainty is greater than zero.' })
    .optional(),
  // UCUM code; must fit the quantity.
  unit: unitId.optional(),
  // Bulk, grain boundary or total: required for a conductivity.
  contribution: contributionSchema.optional(),
  conditions,
  // Whether liquid is present anywhere in the cell.
  cell: z.enum(['all-solid', 'liquid-assisted', 'not stated'], {
    error: 'Say what kind of cell it is. Write all-solid, liquid-assisted or not stated.',
  }),
  // Which part of the cell the result is about.
  region: z.enum(
    [
      'cathode side',
      'lithium side',
      'grain boundaries',
      'contact',
      'electrolyte',
      'whole cell',
      'literature',
    ],
    {
      error:
        'Say which part of the cell this is about. Write cathode side, lithium side, grain boundaries, contact, electrolyte, whole cell or literature.',
    },
  ),
  // What was done to the interface, in words.
  strategy: words('Name the strategy in words or leave the field out.').optional(),
  // Why it works, in words.
  mechanism: words('Name the mechanism in words or leave the field out.').optional(),
  family: familySchema.optional(),
  // Where we read it: in the source review, or in a paper of its own.
  origin: originSchema,
  // What the source review prints, where that is wrong.
  asPrinted: words('Quote what is printed or leave the field out.').optional(),
  check,
  // The result in one sentence of our own.
  statement: words('State the result in one sentence of your own.'),
  // What it does not mean, or what is missing.
  caveat: words('Write the caveat or leave the field out.').optional(),
  // Columns of a table row, label to text, in our own words.
  aspects: z.record(z.string(), words('A column needs its text.')).optional(),
  // Works that support the caveat or correct the statement.
  references: z.array(referenceKey).min(1).optional(),
  // Entries of the ledger that concern this result.
  corrections: z.array(correctionId).min(1).optional(),
};

const conductivities = new Set<string>(['ionicConductivity', 'conductivity']);

type Fields = z.infer<z.ZodObject<typeof fields>>;

function numberProblems(record: Fields): [keyof Fields, string][] {
  const { quantity, value, bound, unit, uncertainty, contribution } = record;
  if (quantity === 'qualitative') {
    const given = value ?? bound ?? unit ?? uncertainty;
    return given === undefined
      ? []
      : [
          [
            'quantity',
            'A qualitative record has no number. Remove value, bound, unit and uncertainty, or name the quantity.',
          ],
        ];
  }
  const problems: [keyof Fields, string][] = [];
  const silent = silentPartsOfProtocol(record);
  if (silent.length > 0)
    problems.push([
      'conditions',
      `A critical current density without its protocol cannot be compared. Give ${silent.join(', ')}, or list them in notStated.`,
    ]);
  if (value === undefined)
    problems.push([
      'value',
      'A quantity needs its value. Give it, or write qualitative as the quantity.',
    ]);
  if (bound === undefined)
    problems.push(['bound', 'Say what the number is. Write exact, about, lower or upper.']);
  if (unit === undefined)
    problems.push(['unit', 'A value needs its unit. Write a UCUM code such as Ohm.cm2.']);
  else if (!unitFitsQuantity(unit, quantity)) {
    problems.push([
      'unit',
      `${unit} does not measure ${quantity}. Correct the unit or the quantity.`,
    ]);
  }
  if (conductivities.has(quantity) && contribution === undefined) {
    problems.push([
      'contribution',
      'A conductivity needs its contribution. Write bulk, grainBoundary, total, film or liquid.',
    ]);
  }
  return problems;
}

function originProblems({ origin, check: { label } }: Fields): [keyof Fields, string][] {
  if (!origin.paper || !label.startsWith('as reported by the review')) return [];
  return [
    [
      'check',
      'This was read in a paper, not in the review. Write seen in the paper, or, where the paper reports it from another, seen in a secondary source.',
    ],
  ];
}

/** One reported result of one paper, in content/evidence/<id>.json. */
export const evidenceSchema = strictRecord('an evidence record', fields).superRefine(
  (record, context) => {
    for (const [path, message] of [...numberProblems(record), ...originProblems(record)]) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  },
);

export type Evidence = z.infer<typeof evidenceSchema>;
