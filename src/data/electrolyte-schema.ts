import { z } from 'astro/zod';
import { certaintySchema } from './certainty.ts';
import { doi, kebabId, referenceKey } from './content-keys.ts';
import { contributionSchema } from './contribution.ts';
import { familySchema } from './family.ts';
import {
  hasSource,
  propertyFields,
  propertyNames,
  sourceFields,
  type PropertyName,
} from './material-property.ts';
import { measured, unitFitsQuantity, unitId } from './measured.ts';
import { strictRecord, words } from './strict-record.ts';

const uncertainty = z
  .number({ error: 'An uncertainty is a number in the unit of the value.' })
  .positive({ error: 'An uncertainty is greater than zero.' });

const conductivity = measured('ionicConductivity').extend({
  // ± in the same unit, where the paper gives it.
  uncertainty: uncertainty.optional(),
  // Temperature of the measurement.
  temperature: measured('temperature'),
  // The source names no degrees, and 25 °C stands for what it says.
  temperatureIs: z
    .literal('room temperature', { error: 'Write room temperature or leave the field out.' })
    .optional(),
  // Grains, grain boundaries, both, a film, a liquid: never left open.
  contribution: contributionSchema,
  // How the sample was made, where that decides the value: `cold pressed`.
  preparation: words('Say how the sample was made or leave the field out.').optional(),
  // How far the number was checked.
  certainty: certaintySchema,
});

const activationEnergy = measured('activationEnergy').extend({
  // ± in the same unit, where the paper gives it.
  uncertainty: uncertainty.optional(),
  // Slope of ln σ or of ln σT against 1/T; the two differ by k_B T, 26 meV at room temperature.
  arrheniusForm: z.enum(['sigma', 'sigmaT'], {
    error:
      'An activation energy needs its form. Write sigma (slope of ln σ) or sigmaT (slope of ln σT).',
  }),
  // True when the paper does not say which form it plots and the usual one is assumed.
  formAssumed: z.literal(true, { error: 'Write true or leave the field out.' }).optional(),
  // Its work, where that is not the work of the conductivity; certainty always.
  ...sourceFields,
});

const stabilityWindow = strictRecord('a stability window', {
  // Reduction limit against Li⁺/Li; left out where only the oxidation was looked at.
  low: z.number({ error: 'A lower limit is a number.' }).optional(),
  // Oxidation limit against Li⁺/Li.
  high: z.number({ error: 'A window needs its upper limit as a number.' }),
  unit: unitId.refine((unit) => unitFitsQuantity(unit, 'potentialVsLithium'), {
    error: 'A window is given in volts against Li⁺/Li. Write V.',
  }),
  // Computed from energies; read from a voltammogram (an upper bound); or what cells bear in practice.
  kind: z.enum(['thermodynamic', 'apparent', 'practical'], {
    error: 'Say what kind of window this is. Write thermodynamic, apparent or practical.',
  }),
  // How it was found, in words.
  method: words('Say in words how the window was found.'),
  // The temperature of the energies: at 0 K gases have no entropy, and limits lie some 0.2 V higher.
  energiesAt: z
    .enum(['0 K', '298 K'], {
      error: 'Say at what temperature the energies hold. Write 0 K or 298 K.',
    })
    .optional(),
  ...sourceFields,
})
  .refine(({ low, high }) => low === undefined || low < high, {
    error:
      'The lower limit of a window must lie below the upper. Exchange the two or correct them.',
  })
  .refine(({ kind, low }) => kind !== 'thermodynamic' || low !== undefined, {
    path: ['low'],
    error: 'A thermodynamic window has two limits. Give the lower one as a number.',
  })
  .refine(({ kind, energiesAt }) => (kind === 'thermodynamic') === (energiesAt !== undefined), {
    path: ['energiesAt'],
    error:
      'A thermodynamic window says at what temperature its energies hold, a measured one has no such field. Write "energiesAt": "0 K" or "298 K", or remove it.',
  })
  .refine(hasSource, {
    path: ['doi'],
    error: 'A window needs the work it was seen in. Give a reference or a doi, or remove it.',
  });

const crosscheck = strictRecord('a cross-check', {
  // The collection the value was compared with.
  dataset: words('Name the data set.'),
  // Its id of the entry, where it has one.
  entry: words('Write the id of the entry as text or leave the field out.').optional(),
  // Composition as the data set writes it.
  composition: words('Write the composition or leave the field out.').optional(),
  value: z.number({ error: 'A cross-check needs the value the data set lists.' }),
  unit: unitId.refine((unit) => unitFitsQuantity(unit, 'ionicConductivity'), {
    error: 'A cross-check compares conductivities. Write S/cm, mS/cm, uS/cm or S/m.',
  }),
  temperature: measured('temperature').optional(),
  // The paper the data set names.
  doi: doi.optional(),
  // Its value divided by ours.
  ratio: z
    .number({ error: 'Give the ratio of the data set’s value to ours.' })
    .positive({ error: 'A ratio is greater than zero.' }),
  // Why the two differ or must not be compared.
  note: words('Write the note or leave the field out.').optional(),
});

const optionalProperties = Object.fromEntries(
  propertyNames.map((name) => [name, propertyFields[name].optional()]),
) as { [Name in PropertyName]: z.ZodOptional<(typeof propertyFields)[Name]> };

/** One material, in content/electrolytes/<id>.json. */
export const electrolyteSchema = strictRecord('an electrolyte', {
  // Equal to the file name; authors write <Value electrolyte="lgps" …>.
  id: kebabId,
  // Name shown to readers.
  name: words('An electrolyte needs a name.'),
  // Decides colour and marker in every chart.
  family: familySchema,
  // Structure type or kind within the family: `garnet`, `argyrodite`.
  subfamily: words('Name the structure type or kind within the family, like `garnet`.'),
  // TeX with mhchem: \ce{Li10GeP2S12}.
  formula: words('Give the formula as TeX, like \\ce{Li10GeP2S12}.'),
  // Left out where no source could be seen: the material keeps its place and says so.
  ionicConductivity: conductivity.optional(),
  // Further conductivities of the same material, at other temperatures.
  otherConductivities: z.array(conductivity).min(1).optional(),
  // Left out where none could be checked.
  activationEnergy: activationEnergy.optional(),
  stabilityWindow: stabilityWindow.optional(),
  // A second window of another kind: LiPON has a computed and a measured one.
  otherStabilityWindows: z.array(stabilityWindow).min(1).optional(),
  // What else was seen of the material, each with its own source.
  ...optionalProperties,
  // Drawn with its name in pictures of families, and handed to calculators to compare with.
  landmark: z.literal(true, { error: 'Write true or leave the field out.' }).optional(),
  // Works behind the conductivity, as keys of content/references.
  references: z.array(referenceKey).min(1).optional(),
  // The paper behind the conductivity when it has no file in content/references.
  doi: doi.optional(),
  // Where the value was found when neither key nor DOI is known.
  sourceInWords: words('Say in words where the value was found.').optional(),
  // Charts leave a disputed value out unless they show its caveats.
  disputed: z.literal(true, { error: 'Write true or leave the field out.' }).optional(),
  // What a reader must know before using the numbers. Plain sentences.
  caveats: z.array(words('A caveat is a sentence.'), {
    error: 'List the caveats; write [] if there are none.',
  }),
  // The same conductivity in collections of data.
  crosschecks: z
    .array(crosscheck, { error: 'List the cross-checks or leave the field out.' })
    .default([]),
}).refine((record) => record.references || record.doi || record.sourceInWords, {
  error: 'A value needs its source. Give references, a doi or, failing both, sourceInWords.',
});

export type Electrolyte = z.infer<typeof electrolyteSchema>;
