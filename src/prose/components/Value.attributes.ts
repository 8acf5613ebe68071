import { attributes as declare, keys } from '#data/component-attributes';
import { z } from 'astro/zod';

const properties = ['ionicConductivity', 'activationEnergy', 'stabilityWindow'] as const;

export const attributes = declare({
  // A record of content/evidence,
  of: keys('evidence', 'Name a record of content/evidence. Write of="EV01".').optional(),
  // or a material of content/electrolytes, with what to show of it.
  electrolyte: keys(
    'electrolytes',
    'Name a material of content/electrolytes. Write electrolyte="lgps".',
  ).optional(),
  show: z
    .enum(properties, {
      error: ({ input }) => `cannot show ${String(input)}. Write ${properties.join(' or ')}.`,
    })
    .optional(),
  // `beside`: the sentence or the row says the conditions itself, and the number stands alone.
  conditions: z
    .literal('beside', {
      error:
        'has conditions of its own. Write conditions="beside", where the text says them itself.',
    })
    .optional(),
}).refine(({ of, electrolyte }) => (of === undefined) !== (electrolyte === undefined), {
  error:
    'has neither `of` nor `electrolyte`, or both. Write of="EV01" or electrolyte="lgps" show="ionicConductivity".',
});
