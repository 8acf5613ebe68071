import { z } from 'astro/zod';
import type { QuantityId } from '#units/quantities';
import { certaintySchema } from './certainty.ts';
import { doi, referenceKey } from './content-keys.ts';
import { measured } from './measured.ts';
import { strictRecord, words } from './strict-record.ts';

const positive = (noun: string) =>
  z.number({ error: `${noun} is a number.` }).positive({ error: `${noun} is greater than zero.` });

/** What every value that is not a conductivity says of itself: where it was found and how far it was checked. */
export const sourceFields = {
  // The work it comes from, when it has a file in content/references.
  reference: referenceKey.optional(),
  // The DOI otherwise.
  doi: doi.optional(),
  // How far the number was checked.
  certainty: certaintySchema,
};

interface Sourced {
  reference?: string;
  doi?: string;
}

export const hasSource = ({ reference, doi: number }: Sourced): boolean =>
  (reference ?? number) !== undefined;

export const sourceMissing = {
  path: ['doi'],
  error: 'A value needs the work it was seen in. Give a reference or a doi, or remove the value.',
};

const property = (quantity: QuantityId) =>
  measured(quantity).extend({
    ...sourceFields,
    // ± in the same unit, where the paper gives it.
    uncertainty: positive('An uncertainty').optional(),
    // Where the number is only a limit.
    bound: z
      .enum(['about', 'lower', 'upper'], {
        error: 'Say what the number is. Write about, lower or upper, or leave the field out.',
      })
      .optional(),
    // Temperature of the measurement; 0 K stands in `method` for a computed one.
    temperature: measured('temperature').optional(),
    // How it was found, on what specimen, under which conditions, in words.
    method: words('Say in words how the value was found.'),
  });

const lattice = strictRecord('the lattice', {
  // a, or a and c, or a, b and c, in ångström (0.1 nm).
  lengths: z
    .array(positive('A lattice constant'), { error: 'List the lattice constants in ångström.' })
    .min(1)
    .max(3),
  system: z.enum(['cubic', 'tetragonal', 'hexagonal', 'orthorhombic', 'monoclinic'], {
    error: 'Name the shape of the cell: cubic, tetragonal, hexagonal, orthorhombic or monoclinic.',
  }),
  // β in degrees, of a monoclinic cell alone.
  angle: positive('An angle').optional(),
  formulaUnits: positive('The number of formula units'),
});

const density = property('density').extend({
  // From the lattice alone, or from mass and size of a specimen with its pores.
  kind: z.enum(['crystal', 'measured'], {
    error:
      'Say what density this is. Write crystal (from the lattice) or measured (of a specimen).',
  }),
  // What a crystal density was computed from.
  lattice: lattice.optional(),
});

/** Further properties of a material. None is assumed: what nobody here has seen stays out. */
export const propertyFields = {
  electronicConductivity: property('electronicConductivity').refine(hasSource, sourceMissing),
  shearModulus: property('shearModulus').refine(hasSource, sourceMissing),
  youngsModulus: property('youngsModulus').refine(hasSource, sourceMissing),
  poissonRatio: property('poissonRatio').refine(hasSource, sourceMissing),
  fractureToughness: property('fractureToughness').refine(hasSource, sourceMissing),
  density: density.refine(hasSource, sourceMissing),
  molarVolume: property('molarVolume').refine(hasSource, sourceMissing),
  transferenceNumber: property('transferenceNumber').refine(hasSource, sourceMissing),
};

export type PropertyName = keyof typeof propertyFields;

export const propertyNames = Object.keys(propertyFields) as PropertyName[];
