import type { Literature, LiteraturePoint, Preset } from '#calculators/CalculatorIsland.tsx';
import type { Electrolyte } from '#data/electrolyte-schema';
import { toSI } from '#units/convert';
import { address } from './address.ts';
import { archive } from './archive.ts';
import { citationLabel } from './citation-label.ts';
import { presetsFor, type DraftedPreset } from './presets.ts';

type Source = Pick<Electrolyte, 'references' | 'doi' | 'sourceInWords' | 'id'>;

async function sourceOf({ references, doi, sourceInWords, id }: Source) {
  const key = references?.[0];
  if (key) return { reference: await citationLabel(key), url: address(`/references/#${key}`) };
  const reference = doi ? `doi:${doi}` : (sourceInWords ?? 'source in words');
  return { reference, url: doi ? `https://doi.org/${doi}` : address(`/electrolytes/#${id}`) };
}

/** Records have three digits; of what a conversion adds behind them, nine travel. */
const sent = (value: number) => Number(value.toPrecision(9));

async function pointOf(electrolyte: Electrolyte): Promise<LiteraturePoint> {
  const { id, name, family, ionicConductivity, activationEnergy } = electrolyte;
  const { value, unit, temperature, contribution } = ionicConductivity;
  const energy = activationEnergy && {
    activationEnergy: sent(toSI(activationEnergy.value, activationEnergy.unit)),
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
  id: string;
  comparesWithLiterature?: false | 'activationEnergies';
}

async function asPreset({ source, says, page, ...preset }: DraftedPreset): Promise<Preset> {
  const { reference } = await sourceOf(source);
  return { ...preset, note: `${reference}: ${says}`, url: address(page) };
}

type Compares = Comparing['comparesWithLiterature'];

async function conductivitiesFor(compares: Compares, electrolytes: readonly Electrolyte[]) {
  if (compares === false) return [];
  const wanted = electrolytes.filter(
    ({ disputed, activationEnergy }) =>
      !disputed && (activationEnergy || compares !== 'activationEnergies'),
  );
  return Promise.all(wanted.map(pointOf));
}

/**
 * What the content gives calculators to compare with and to start from. Disputed values stay out: a
 * chart has no room for caveats. Presets, with their notes, weigh too much for a chapter.
 */
export async function literatureFor(
  calculator: Comparing,
  place: 'page' | 'chapter',
): Promise<Literature> {
  const [evidence, electrolytes] = await Promise.all([
    archive('evidence'),
    archive('electrolytes'),
  ]);
  const records = {
    evidence: [...evidence.values()].map((entry) => entry.data),
    electrolytes: [...electrolytes.values()].map((entry) => entry.data),
  };
  const drafted = place === 'page' ? presetsFor(calculator.id, records) : [];
  const [conductivities, presets] = await Promise.all([
    conductivitiesFor(calculator.comparesWithLiterature, records.electrolytes),
    Promise.all(drafted.map(asPreset)),
  ]);
  return { conductivities, presets };
}
