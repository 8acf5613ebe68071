import type {
  Literature,
  LiteratureLine,
  LiteraturePoint,
  Preset,
} from '#calculators/CalculatorIsland.tsx';
import type { Electrolyte } from '#data/electrolyte-schema';
import { toSI } from '#units/convert';
import { address } from './address.ts';
import { archive } from './archive.ts';
import { citationLabel } from './citation-label.ts';
import { presetsFor, type DraftedPreset } from './presets.ts';
import { contributionWords } from './values/reported.ts';

type Source = Pick<Electrolyte, 'references' | 'doi' | 'sourceInWords' | 'id'>;

async function sourceOf({ references, doi, sourceInWords, id }: Source) {
  const key = references?.[0];
  if (key) return { reference: await citationLabel(key), url: address(`/references/#${key}`) };
  const reference = doi ? `doi:${doi}` : (sourceInWords ?? 'source in words');
  return { reference, url: doi ? `https://doi.org/${doi}` : address(`/electrolytes/#${id}`) };
}

/** A material whose conductivity was seen. */
type Measured = Electrolyte & Required<Pick<Electrolyte, 'ionicConductivity'>>;

const isMeasured = (material: Electrolyte): material is Measured =>
  material.ionicConductivity !== undefined;

/** Records have three digits; of what a conversion adds behind them, six travel. */
const sent = (value: number) => Number(value.toPrecision(6));

function lineOf(electrolyte: Measured): LiteratureLine {
  const { name, family, ionicConductivity, activationEnergy } = electrolyte;
  const { value, unit, temperature } = ionicConductivity;
  const energy = activationEnergy && {
    activationEnergy: sent(toSI(activationEnergy.value, activationEnergy.unit)),
    ...(activationEnergy.arrheniusForm === 'sigma' && { arrheniusForm: 'sigma' as const }),
  };
  return {
    name,
    family,
    value: toSI(value, unit),
    temperature: toSI(temperature.value, temperature.unit),
    ...energy,
  };
}

async function pointOf(electrolyte: Measured): Promise<LiteraturePoint> {
  const { id, ionicConductivity } = electrolyte;
  const { contribution } = ionicConductivity;
  const source = await sourceOf(electrolyte);
  return { id, ...lineOf(electrolyte), contribution: contributionWords[contribution], ...source };
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

async function comparedWith(
  compares: Compares,
  electrolytes: readonly Electrolyte[],
): Promise<Omit<Literature, 'presets'>> {
  if (compares === false) return { conductivities: [] };
  // A page of a calculator carries landmarks alone: a hundred materials would cost it half its bytes.
  const undisputed = electrolytes
    .filter(isMeasured)
    .filter(({ disputed, landmark }) => landmark && !disputed);
  if (compares !== 'activationEnergies')
    return { conductivities: await Promise.all(undisputed.map(pointOf)) };
  const lines = undisputed.filter(({ activationEnergy }) => activationEnergy).map(lineOf);
  return { conductivities: [], lines };
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
  const [compared, presets] = await Promise.all([
    comparedWith(calculator.comparesWithLiterature, records.electrolytes),
    Promise.all(drafted.map(asPreset)),
  ]);
  return { ...compared, presets };
}
