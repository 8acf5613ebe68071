import type { Certainty } from '#data/certainty';
import type { Electrolyte } from '#data/electrolyte-schema';
import type { Evidence } from '#data/evidence-schema';
import { atomsOfFormula } from '#data/atoms-of-formula';
import { evaluateRelation } from '#calculators/relations.ts';
import { fromSI } from '#units/convert';
import { quantities, type QuantityId } from '#units/quantities';
import { certaintyWords } from './certainty-words.ts';
import { evidenceValueText, measuredText, shownOfElectrolyte } from './values/reported.ts';

interface Records {
  evidence: readonly Evidence[];
  electrolytes: readonly Electrolyte[];
}

/** A starting state of a calculator made from one record. */
export interface DraftedPreset {
  /** Id of the record. */
  id: string;
  label: string;
  query: string;
  /** What the state rests on, after the name of the work. */
  says: string;
  source: Pick<Electrolyte, 'references' | 'doi' | 'sourceInWords' | 'id'>;
  /** Place of the record on the site. */
  page: string;
}

type Lattice = NonNullable<NonNullable<Electrolyte['density']>['lattice']>;

interface Measured {
  value: number;
  uncertainty?: number;
  unit: string;
}

/** A number of a record in the digits it was reported with, for a cell of a table. */
const cell = ({ value, uncertainty }: Measured) =>
  uncertainty === undefined ? String(value) : `${value}±${uncertainty}`;

const field = (measured: Measured) => `${cell(measured)} ${measured.unit}`;

function queryOf(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}

/** A measured interface in the stack the calculator starts with. */
function interfaceOf(record: Evidence): DraftedPreset[] {
  const { id, study, quantity, value, unit, uncertainty, bound, conditions, region } = record;
  const { temperature } = conditions;
  const isMeasured = quantity === 'interfacialAreaSpecificResistance' && bound === 'exact';
  if (!isMeasured || record.check.label === 'source wrong') return [];
  if (value === undefined || unit === undefined || !temperature) return [];
  const at = field(temperature);
  return [
    {
      id,
      label: `${evidenceValueText(record)}, ${region}, at ${measuredText(temperature)} (${id})`,
      query: queryOf({
        interfaces: `${cell({ value, unit, uncertainty })},,${region}`,
        'interfaces.units': `${unit},eV`,
        temperature: at,
        referenceTemperature: at,
      }),
      says: `${record.check.label}. ${record.statement} ${record.caveat ?? ''} The record has no activation energy and no second interface. The layer and the load are the illustration this page starts with, not those of the study.`,
      source: { id, references: [study] },
      page: `/data/#${id}`,
    },
  ];
}

/** In the paper, or in a table of data that names it; a digest may have misread what it reports. */
const isSeen = ({ certainty }: { certainty: Certainty }) =>
  certainty === 'seen' || certainty === 'seen-data-set';

/** One conductivity with its activation energy, to be taken to another temperature. */
function knownLineOf(electrolyte: Electrolyte): DraftedPreset[] {
  const { id, name, ionicConductivity, activationEnergy, disputed, landmark } = electrolyte;
  if (disputed || !landmark || !ionicConductivity || !activationEnergy) return [];
  const isSure = isSeen(ionicConductivity) && isSeen(activationEnergy);
  // A slope of another specimen does not belong to this conductivity.
  if (!isSure || (activationEnergy.reference ?? activationEnergy.doi)) return [];
  const { temperature } = ionicConductivity;
  const { conditions = [] } = shownOfElectrolyte.ionicConductivity(electrolyte) ?? {};
  const energy = shownOfElectrolyte.activationEnergy(electrolyte);
  return [
    {
      id,
      label: `${name}: ${measuredText(ionicConductivity)} at ${measuredText(temperature)}, ${measuredText(activationEnergy)}`,
      query: queryOf({
        data: `${cell(temperature)},${cell(ionicConductivity)}`,
        'data.units': `${temperature.unit},${ionicConductivity.unit},%`,
        model: 'known',
        form: activationEnergy.arrheniusForm,
        activationEnergy: field(activationEnergy),
      }),
      says: `conductivity of ${name} (${conditions.join(', ')}; ${certaintyWords[ionicConductivity.certainty]}), activation energy ${measuredText(activationEnergy)} (${energy?.conditions.join(', ')}; ${energy?.checked}).`,
      source: electrolyte,
      page: `/electrolytes/#${id}`,
    },
  ];
}

/** What carries the conductivity of a record, which holds at its temperature, to another. */
function carriedOf({ activationEnergy, ionicConductivity }: Electrolyte): Record<string, string> {
  if (!activationEnergy || !ionicConductivity) return {};
  const at = field(ionicConductivity.temperature);
  return {
    temperatures: 'other',
    temperature: at,
    referenceTemperature: at,
    activationEnergy: field(activationEnergy),
    form: activationEnergy.arrheniusForm,
  };
}

/** The electrolyte of a design: its conductivity and window, and what else of it the record holds. */
function designOf(electrolyte: Electrolyte): DraftedPreset[] {
  const { id, name, ionicConductivity, stabilityWindow: window, disputed } = electrolyte;
  // A page of a calculator carries landmarks alone.
  if (!electrolyte.landmark || disputed || !ionicConductivity) return [];
  if (!window || window.low === undefined) return [];
  const isSound = isSeen(ionicConductivity) && ionicConductivity.contribution === 'total';
  const { electronicConductivity, fractureToughness, density, activationEnergy } = electrolyte;
  const further = { electronicConductivity, fractureToughness, density };
  const known = Object.entries(further).filter(([, measured]) => measured !== undefined);
  if (!isSound || (!activationEnergy && known.length === 0)) return [];
  const { conditions = [] } = shownOfElectrolyte.ionicConductivity(electrolyte) ?? {};
  const names = Object.keys({
    ...(activationEnergy && { activationEnergy }),
    ...Object.fromEntries(known),
  }) as QuantityId[];
  const has = names.map((key) => quantities[key].name).join(', ');
  return [
    {
      id,
      label: `${name}: ${measuredText(ionicConductivity)}, window ${window.low} to ${window.high} ${window.unit}`,
      query: queryOf({
        ionicConductivity: field(ionicConductivity),
        electrolyteGrounds: 'found',
        reductionPotential: `${window.low} ${window.unit}`,
        oxidationPotential: `${window.high} ${window.unit}`,
        windowOrigin: window.kind === 'thermodynamic' ? 'computed' : 'measured',
        ...carriedOf(electrolyte),
        ...Object.fromEntries(known.map(([key, measured]) => [key, field(measured as Measured)])),
      }),
      says: `conductivity (${conditions.join(', ')}), window (${window.kind === 'thermodynamic' ? 'computed' : 'measured'}), ${has}. All else is assumed.`,
      source: electrolyte,
      page: `/electrolytes/#${id}`,
    },
  ];
}

/** `cubic, a = 9.859 Å, Z = 4` */
function latticeText({ lengths, system, angle, formulaUnits }: Lattice): string {
  const names = lengths.length === 2 ? ['a', 'c'] : ['a', 'b', 'c'];
  const edges = lengths.map((length, at) => `${names[at]} = ${length} Å`);
  const beta = angle === undefined ? [] : [`β = ${angle}°`];
  return [system, ...edges, ...beta, `Z = ${formulaUnits}`].join(', ');
}

/** The unit cell as the fields of the calculator; a right angle and an edge as long as a are left out. */
function cellFields({ lengths, system, angle, formulaUnits }: Lattice): Record<string, string> {
  const [a, second, third] = lengths;
  const c = lengths.length === 2 ? second : third;
  return {
    crystal: 'cell',
    latticeConstantA: `${a} Ao`,
    ...(lengths.length === 3 && { latticeConstantB: `${second} Ao` }),
    ...(c !== undefined && { latticeConstantC: `${c} Ao` }),
    ...(angle !== undefined && { latticeAngleBeta: `${angle} deg` }),
    ...(system === 'hexagonal' && { latticeAngleGamma: '120 deg' }),
    formulaUnitsPerCell: `${formulaUnits} 1`,
  };
}

/** g/mol of a formula with known atoms. */
function molarMassOf(formula: string): string | undefined {
  const atoms = atomsOfFormula(formula);
  if (!atoms) return undefined;
  const mass = fromSI(evaluateRelation('formula-mass', { atoms }), 'g/mol');
  return `${Number(mass.toPrecision(7))} g/mol`;
}

/** The crystal to measure a pellet against. */
function crystalOf(electrolyte: Electrolyte): DraftedPreset[] {
  const { id, name, formula, density, landmark } = electrolyte;
  if (!landmark || density?.kind !== 'crystal' || !density.lattice) return [];
  const molarMass = molarMassOf(formula);
  const fields: Record<string, string> = molarMass
    ? { ...cellFields(density.lattice), molarMass }
    : { crystal: 'given', crystalDensity: field(density) };
  return [
    {
      id,
      label: `${name}: ${measuredText(density)}`,
      query: queryOf(fields),
      says: `lattice (${latticeText(density.lattice)}), from which its density is computed. The molar mass is that of the formula. The pellet is the illustration this page starts with.`,
      source: {
        id,
        doi: density.doi,
        ...(density.reference && { references: [density.reference] }),
      },
      page: `/electrolytes/#${id}`,
    },
  ];
}

const builders: Record<string, (records: Records) => DraftedPreset[]> = {
  // Table 4 of the review holds one resistance of an interface; no record holds a whole stack.
  'cell-resistance': ({ evidence }) => evidence.flatMap(interfaceOf),
  arrhenius: ({ electrolytes }) => electrolytes.flatMap(knownLineOf),
  'pellet-density': ({ electrolytes }) => electrolytes.flatMap(crystalOf),
  'design-map': ({ electrolytes }) => electrolytes.flatMap(designOf),
};

/** What the content offers a calculator to start from: few records, those that have what it needs. */
export function presetsFor(calculator: string, records: Records): DraftedPreset[] {
  return builders[calculator]?.(records) ?? [];
}
