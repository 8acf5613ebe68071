import { archive } from '../archive.ts';

/** All electrodes of the content from the lowest potential to the highest. */
export async function electrodesByPotential() {
  const electrodes = [...(await archive('electrodes')).values()].map(({ data }) => data);
  return electrodes.toSorted((one, other) => one.potential.low - other.potential.low);
}
