import type { Literature, LiteraturePoint } from '#calculators/CalculatorIsland.tsx';
import type { Electrolyte } from '#data/electrolyte-schema';
import { toSI } from '#units/convert';
import { address } from './address.ts';
import { archive } from './archive.ts';
import { citationLabel } from './citation-label.ts';

async function sourceOf({ references, doi, sourceInWords, id }: Electrolyte) {
  const key = references?.[0];
  if (key) return { reference: await citationLabel(key), url: address(`/references/#${key}`) };
  const reference = doi ? `doi:${doi}` : (sourceInWords ?? 'source in words');
  return { reference, url: doi ? `https://doi.org/${doi}` : address(`/electrolytes/#${id}`) };
}

async function pointOf(electrolyte: Electrolyte): Promise<LiteraturePoint> {
  const { id, name, family, ionicConductivity, activationEnergy } = electrolyte;
  const { value, unit, temperature, contribution } = ionicConductivity;
  const energy = activationEnergy && {
    activationEnergy: toSI(activationEnergy.value, activationEnergy.unit),
    arrheniusForm: activationEnergy.arrheniusForm,
  };
  return {
    id,
    name,
    family,
    value: toSI(value, unit),
    temperature: toSI(temperature.value, temperature.unit),
    contribution,
    ...energy,
    ...(await sourceOf(electrolyte)),
  };
}

interface Comparing {
  comparesWithLiterature?: false | 'activationEnergies';
}

/** What the content gives calculators to compare with. Disputed values stay out: a chart has no room for caveats. */
export async function literatureFor(calculator: Comparing): Promise<Literature> {
  if (calculator.comparesWithLiterature === false) return { conductivities: [], presets: [] };
  const electrolytes = [...(await archive('electrolytes')).values()].map((entry) => entry.data);
  const needsEnergy = calculator.comparesWithLiterature === 'activationEnergies';
  const wanted = electrolytes.filter(
    ({ disputed, activationEnergy }) => !disputed && (activationEnergy || !needsEnergy),
  );
  return { conductivities: await Promise.all(wanted.map(pointOf)), presets: [] };
}
