import { boolean, measuredColumns, number, text } from '../column.ts';
import { electrolyteSchema, type Electrolyte } from '../electrolyte-schema.ts';
import { defineKind } from '../kind.ts';
import { propertyNames } from '../material-property.ts';
import { plainWords } from '../plain-words.ts';
import { propertyColumns } from '../property-columns.ts';

declare module '../schemas.ts' {
  interface Schemas {
    electrolytes: typeof electrolyteSchema;
  }
}

const certainty = 'How far the value was checked';

/** The formula as one types it: Li10GeP2S12. */
const typedFormula = ({ formula }: Electrolyte): string =>
  plainWords(`$${formula}$`).replaceAll(/[_^\s]/g, '');

const windowReferences = ({ stabilityWindow, otherStabilityWindows = [] }: Electrolyte): string[] =>
  [stabilityWindow, ...otherStabilityWindows].flatMap((window) => window?.reference ?? []);

export const kind = defineKind<typeof electrolyteSchema>({
  name: 'Material',
  schema: electrolyteSchema,
  files: 'json',
  page: '/electrolytes/',
  mentions: (material) => [
    ...propertyNames.map((name) => ({
      field: `${name}.reference`,
      of: 'references' as const,
      keys: [material[name]?.reference ?? []].flat(),
    })),
    {
      field: 'activationEnergy.reference',
      of: 'references',
      keys: [material.activationEnergy?.reference ?? []].flat(),
    },
    { field: 'references', of: 'references', keys: material.references },
    { field: 'stabilityWindow.reference', of: 'references', keys: windowReferences(material) },
  ],
  search: {
    order: 5,
    title: ({ data }) => data.name,
    // “lithium nitride”, “lithium garnet”
    names: ({ id, data }) => [data.name, typedFormula(data), id, `lithium ${data.subfamily}`],
    detail: ({ data }) => typedFormula(data),
  },
  citedAs: ({ data }) => data.name,
  citing: { order: 5, title: ({ data }) => data.name },
  download: {
    order: 2,
    what: 'Electrolyte materials',
    formats: ['csv', 'json'],
    // What does not fit a row (cross-checks, further windows) stands in the JSON.
    columns: [
      text('id', 'Name of the record'),
      text('name', 'Name of the material'),
      text('family', 'Family of the electrolyte'),
      text('subfamily', 'Structure type or kind within the family'),
      text('formula', 'Formula as TeX with mhchem'),
      number(
        'ionicConductivity',
        'Ionic conductivity σ, in the unit of ionicConductivityUnit',
        ({ data }) => data.ionicConductivity?.value,
      ),
      number(
        'ionicConductivityUncertainty',
        'Reported ± of σ, in the same unit',
        ({ data }) => data.ionicConductivity?.uncertainty,
      ),
      text(
        'ionicConductivityUnit',
        'Unit of σ, UCUM code',
        ({ data }) => data.ionicConductivity?.unit,
      ),
      ...measuredColumns(
        'temperature',
        'Temperature at which σ holds',
        ({ ionicConductivity }: Electrolyte) => ionicConductivity?.temperature,
      ),
      text(
        'temperatureIs',
        'room temperature, where the source names no degrees and 25 °C stands for it',
        ({ data }) => data.ionicConductivity?.temperatureIs,
      ),
      text(
        'contribution',
        'What σ stands for: bulk, grain boundary, total, film, liquid or notStated',
        ({ data }) => data.ionicConductivity?.contribution,
      ),
      text(
        'preparation',
        'How the sample was made, where that decides the value',
        ({ data }) => data.ionicConductivity?.preparation,
      ),
      text('certainty', `${certainty} (σ)`, ({ data }) => data.ionicConductivity?.certainty),
      boolean('disputed', 'Whether the value is disputed', ({ data }) => data.disputed ?? false),
      ...measuredColumns(
        'activationEnergy',
        'Activation energy of the conductivity',
        ({ activationEnergy }: Electrolyte) => activationEnergy,
      ),
      text(
        'arrheniusForm',
        'sigma: slope of ln σ against 1/T; sigmaT: slope of ln σT',
        ({ data }) => data.activationEnergy?.arrheniusForm,
      ),
      boolean(
        'formAssumed',
        'Whether that form is assumed, the paper being silent',
        ({ data: { activationEnergy } }) =>
          activationEnergy && (activationEnergy.formAssumed ?? false),
      ),
      text(
        'activationEnergyCertainty',
        `${certainty} (activation energy)`,
        ({ data }) => data.activationEnergy?.certainty,
      ),
      number(
        'stabilityWindowLow',
        'Reduction limit against Li⁺/Li, in the unit of stabilityWindowUnit',
        ({ data }) => data.stabilityWindow?.low,
      ),
      number(
        'stabilityWindowHigh',
        'Oxidation limit against Li⁺/Li, in the same unit',
        ({ data }) => data.stabilityWindow?.high,
      ),
      text(
        'stabilityWindowUnit',
        'Unit of both limits, UCUM code',
        ({ data }) => data.stabilityWindow?.unit,
      ),
      text(
        'stabilityWindowKind',
        'thermodynamic, apparent or practical',
        ({ data }) => data.stabilityWindow?.kind,
      ),
      text(
        'stabilityWindowCertainty',
        `${certainty} (window)`,
        ({ data }) => data.stabilityWindow?.certainty,
      ),
      text(
        'stabilityWindowEnergiesAt',
        'Temperature of the energies of a computed window: 0 K or 298 K',
        ({ data }) => data.stabilityWindow?.energiesAt,
      ),
      ...propertyColumns,
      boolean(
        'landmark',
        'Whether it is drawn with its name in pictures of families',
        ({ data }) => data.landmark ?? false,
      ),
      text('references', 'Works behind σ: ids in references.csv, separated by semicolons'),
      text('doi', 'The paper behind σ where it is not among the references'),
      text('sourceInWords', 'Where σ was found when neither is known'),
      text('caveats', 'What a reader must know before using the numbers', ({ data }) =>
        data.caveats.join(' '),
      ),
    ],
  },
});
