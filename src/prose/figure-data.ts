import { evaluatedDetails } from '#calculators/evaluated.ts';
import { evaluateRelation } from '#calculators/relations.ts';
import { evidenceMatrix } from '#data/evidence-matrix';
import type { Electrolyte } from '#data/electrolyte-schema';
import { families } from '#data/family';
import { fromSI, toSI } from '#units/convert';
import { address } from './address.ts';
import { archive } from './archive.ts';
import { citationLabel } from './citation-label.ts';
import { electrodesByPotential } from './electrodes/by-potential.ts';
import { known } from './known.ts';

/** A name without its particulars: “PEO–LiTFSI with 7.5 % LLZO and 10 % SN” is PEO–LiTFSI + LLZO in a drawing. */
function shortName(name: string): string {
  const joined = name.replace(/ with (?:[\d.]+\s%\s)?/, ' + ');
  return joined.split(/,| and | in | of | \(/)[0] as string;
}

/** Short names, a step longer where two materials would share one: LLZO, tetragonal. */
function shortNames(names: readonly string[]): string[] {
  const short = names.map(shortName);
  return short.map((name, index) => {
    if (short.indexOf(name) === short.lastIndexOf(name)) return name;
    const more = (names[index] as string).slice(name.length).split(/[,()]/)[1]?.trim();
    return more ? `${name}, ${more}` : name;
  });
}

async function undisputed(): Promise<Electrolyte[]> {
  const entries = [...(await archive('electrolytes')).values()];
  return entries.map(({ data }) => data).filter(({ disputed, landmark }) => landmark && !disputed);
}

/** Every conductivity that is not disputed, at the temperature it was measured at. */
async function conductivities() {
  const shown = (await undisputed()).flatMap(({ ionicConductivity, ...material }) =>
    ionicConductivity ? [{ ...material, ionicConductivity }] : [],
  );
  const names = shortNames(shown.map(({ name }) => name));
  return shown.map(({ family, ionicConductivity }, index) => {
    const { value, unit, temperature, contribution } = ionicConductivity;
    return {
      name: names[index] as string,
      family,
      conductivity: fromSI(toSI(value, unit), 'S/cm'),
      temperatureC: fromSI(toSI(temperature.value, temperature.unit), 'Cel'),
      contribution,
    };
  });
}

/** Each window once: computed windows of one structure type are the same for all its members. */
async function windows() {
  const seen = new Set<string>();
  const byFamily = (await undisputed()).toSorted(
    (one, other) => families.indexOf(one.family) - families.indexOf(other.family),
  );
  return byFamily.flatMap(({ name, family, stabilityWindow, otherStabilityWindows = [] }) =>
    [stabilityWindow, ...otherStabilityWindows].flatMap((window) => {
      const key = window && [family, window.low, window.high, window.kind].join();
      // A bar has two ends: where only the oxidation was looked at, there is none.
      if (window?.low === undefined || seen.has(key as string)) return [];
      seen.add(key as string);
      const { low, high, kind } = window;
      return [{ name: shortName(name), family, low, high, kind }];
    }),
  );
}

/** The potentials at which electrodes work, in volts, the lowest first. */
async function electrodes() {
  return (await electrodesByPotential()).map(({ drawnAs, potential: { low, high, unit } }) => ({
    name: drawnAs,
    low: fromSI(toSI(low, unit), 'V'),
    high: fromSI(toSI(high, unit), 'V'),
  }));
}

async function studies() {
  const references = [...(await archive('references')).values()].map(({ data }) => data);
  const ofReview = references.filter(({ custom }) => custom.ofReview);
  return Promise.all(
    ofReview.map(async ({ id, issued }) => ({
      year: issued?.['date-parts'][0]?.[0] as number,
      label: (await citationLabel(id)).replace(/\s\d{4}\w?$/, ''),
      key: id,
      href: address(`/references/#${id}`),
    })),
  );
}

/** The matrix of the chapter on the framework, with the kind of cell behind each of its records. */
async function matrix() {
  const place = 'stabilization/framework';
  const chapter = (await archive('chapters')).get(place);
  const records = await archive('evidence');
  return evidenceMatrix(
    chapter?.body ?? '',
    ['framework', 'framework-in-use'],
    (id) => known(records, id, { component: 'Figure', kind: 'evidence record', place }).data,
  );
}

interface Part {
  kind: 'layer' | 'interface';
  name: string;
  areaSpecificResistance: number;
}

/** The stack in which the calculator of the cell’s resistance starts, and the path within its composite cathode. */
function budget() {
  const path = evaluateRelation('porous-electrode-area-specific-resistance', {
    thickness: 70e-6,
    ionicConductivity: 0.028,
  });
  const { parts } = evaluatedDetails('cell-resistance') as { parts: Part[] };
  const inSeries = parts.map(({ kind, name, areaSpecificResistance }) => ({
    name,
    share: areaSpecificResistance,
    kind: kind === 'layer' ? 'electrolyte' : 'interface',
  }));
  return [...inSeries, { name: 'ionic path in the cathode', share: path, kind: 'cathode' }];
}

/** Numbers that a drawing takes from content or from a calculator, as its props; most take none. */
export async function figureData(drawing: string): Promise<object> {
  switch (drawing) {
    case 'conductivity-of-families':
      return { records: await conductivities() };
    case 'stability-windows':
      return { windows: await windows(), electrodes: await electrodes() };
    case 'evidence-map':
      return matrix();
    case 'study-timeline':
      return { events: await studies() };
    case 'stack-budget':
      return { rows: budget() };
    default:
      return {};
  }
}
