import { z } from 'astro/zod';

/** What a conductivity stands for. Values of different kinds must not be compared without saying so. */
export const contributionMeanings = {
  bulk: 'inside the grains',
  grainBoundary: 'across the grain boundaries',
  total: 'grains and grain boundaries together',
  film: 'across a thin film',
  liquid: 'all ions of a liquid together',
  notStated: 'bulk or total, which the source that was seen does not say',
} as const;

export type Contribution = keyof typeof contributionMeanings;

const contributions = Object.keys(contributionMeanings) as [Contribution, ...Contribution[]];

export const contributionSchema = z.enum(contributions, {
  error: `Say what the conductivity stands for. Choose one of: ${contributions.join(', ')}.`,
});
