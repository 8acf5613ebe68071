import { kinds } from '../../src/data/kinds.ts';
import { dimensionFrom } from '../../src/data/values/dimension.ts';
import type { RelationSignature } from '../../src/data/values/relation-signature.ts';
import { units, type UnitId } from '../../src/units/units.ts';
import { componentAttributes } from '../../src/prose/component-attributes.ts';
import type { ContentFile, LoadedContent } from '../../src/data/problems/problem.ts';

const json = (folder: string, data: { id: string } & Record<string, unknown>): ContentFile => ({
  file: `content/${folder}/${data.id}.json`,
  id: data.id,
  data,
  body: '',
});

const text = (
  file: string,
  id: string,
  data: Record<string, unknown>,
  body: string,
): ContentFile => ({ file, id, data, body });

const measuring = (unit: UnitId, optional = false) => ({
  optional,
  list: false,
  words: [],
  dimension: dimensionFrom(units[unit].dimension),
});

const ionicConductivity: RelationSignature = {
  name: 'ionic-conductivity',
  inputs: {
    thickness: measuring('m'),
    bulkResistance: measuring('Ohm'),
    electrodeArea: measuring('m2'),
  },
  results: [],
  dimension: dimensionFrom(units['S/m'].dimension),
};

const conductivityChapter = `
Conductivity follows from a resistance <Cite of="irvine1990" at="table 1" />.

<Equation id="conductivity" name="Conductivity from resistance" correction="Q01">

$$
\\sigma = \\frac{L}{R_\\mathrm{b} A}
$$

<Symbols of="ionicConductivity thickness" />

</Equation>

See <EquationLink to="conductivity" />, <FigureLink to="pellet" /> and <Term of="bulk-conductivity">bulk conductivity</Term> <Correction of="Q01" />.

<Figure id="pellet" drawing="pellet-and-spectrum">A pellet.</Figure>

<Table id="values">

<Caption>Values</Caption>

| a | b |
| - | - |
| <Value of="EV01" /> | <Value electrolyte="lgps" show="ionicConductivity" /> |

</Table>

<EvidenceTable table="T4" />

<Calculator of="conductivity" state="thickness=1 mm" />

<Exercise id="first">How much? <Answer><Computed relation="ionic-conductivity" with="bulkResistance=85 Ohm; thickness=1 mm; electrodeArea=1 cm2" unit="mS/cm" /> or <Computed of="conductivity / 2" unit="S/cm" /></Answer></Exercise>
`;

/** A small archive without a single problem; tests plant one defect at a time in a copy of it. */
export function soundContent(): LoadedContent {
  const none = Object.fromEntries(kinds.map(({ collection }) => [collection, []]));
  return {
    ...(none as unknown as LoadedContent),
    pages: [],
    ...structuredClone(records),
    relations: new Map([['ionic-conductivity', ionicConductivity]]),
    components: componentAttributes,
    parts: [
      { number: 1, slug: 'why-solid', title: 'Why solid' },
      { number: 2, slug: 'ion-transport', title: 'Ion transport' },
      { number: 3, slug: 'interface', title: 'The interface' },
    ],
  };
}

const records = {
  chapters: [
    text(
      'content/chapters/ion-transport/conductivity.mdx',
      'ion-transport/conductivity',
      {
        title: 'Conductivity',
        part: 2,
        order: 210,
        summary: 'From a resistance to a conductivity.',
        sources: ['I-2', 'T4'],
        keywords: ['conductivity'],
        values: {
          layer: '1 mm',
          conductivity: {
            relation: 'ionic-conductivity',
            with: { bulkResistance: '85 Ohm', thickness: 'layer', electrodeArea: '1 cm2' },
          },
        },
      },
      conductivityChapter,
    ),
  ],
  calculators: [
    text(
      'content/calculators/conductivity.mdx',
      'conductivity',
      {
        title: 'Conductivity',
        question: 'I have a resistance: what is σ?',
        summary: 'From R to σ.',
        order: 1,
        sources: ['M-2'],
        references: ['irvine1990'],
        keywords: [],
      },
      'It divides <Cite of="irvine1990" />.',
    ),
  ],
  corrections: [
    text(
      'content/corrections/Q01.md',
      'Q01',
      {
        id: 'Q01',
        severity: 'A',
        kind: 'equation',
        title: 'Conductivity',
        origin: { review: { ids: ['I-2'], where: 'Introduction' } },
        printed: '$RbAL$',
        correct: '$L/(R_b A)$',
        references: ['irvine1990'],
      },
      'Dimensions decide.',
    ),
  ],
  glossary: [
    text(
      'content/glossary/bulk-conductivity.md',
      'bulk-conductivity',
      { term: 'bulk conductivity', seeAlso: ['bulk-conductivity'], references: ['irvine1990'] },
      'The conductivity inside the grains.',
    ),
  ],
  evidence: [
    json('evidence', {
      id: 'EV01',
      study: 'irvine1990',
      system: 'cathode on garnet',
      quantity: 'interfacialAreaSpecificResistance',
      value: 31.6,
      bound: 'exact',
      unit: 'Ohm.cm2',
      conditions: { temperature: { value: 25, unit: 'Cel' }, pressure: 'not stated' },
      cell: 'all-solid',
      region: 'cathode side',
      origin: { review: { ids: ['T4.3'], where: 'Table 4, row 3' } },
      check: { label: 'seen in the paper', detail: 'Abstract.' },
      statement: 'A low resistance.',
      corrections: ['Q01'],
    }),
    json('evidence', {
      id: 'EV02',
      study: 'irvine1990',
      system: 'cathode on garnet',
      quantity: 'qualitative',
      conditions: { pressure: 'not applicable' },
      cell: 'not stated',
      region: 'contact',
      origin: { review: { ids: ['T4.3'], where: 'Table 4, row 3' } },
      check: { label: 'seen in the paper', detail: 'Abstract.' },
      statement: 'A good contact.',
    }),
  ],
  electrolytes: [
    json('electrolytes', {
      id: 'lgps',
      name: 'LGPS',
      family: 'sulfide',
      subfamily: 'LGPS type',
      formula: '\\ce{Li10GeP2S12}',
      ionicConductivity: {
        value: 12,
        unit: 'mS/cm',
        temperature: { value: 27, unit: 'Cel' },
        contribution: 'total',
        certainty: 'seen',
      },
      stabilityWindow: {
        low: 1.71,
        high: 2.14,
        unit: 'V',
        kind: 'thermodynamic',
        method: 'computed',
        energiesAt: '0 K',
        reference: 'irvine1990',
        certainty: 'seen',
      },
      references: ['irvine1990'],
      caveats: [],
      crosschecks: [],
    }),
  ],
  electrodes: [
    json('electrodes', {
      id: 'lithium-indium',
      name: 'lithium–indium alloy',
      drawnAs: 'Li–In',
      potential: { low: 0.62, high: 0.62, unit: 'V' },
      basis: 'Equilibrium of two phases.',
      references: ['irvine1990'],
      certainty: 'seen',
    }),
  ],
  references: [
    json('references', {
      id: 'irvine1990',
      type: 'article-journal',
      author: [{ family: 'Irvine', given: 'John T. S.' }],
      title: 'Electroceramics',
      issued: { 'date-parts': [[1990]] },
      DOI: '10.1002/adma.19900020304',
      custom: { certainty: 'seen', verifiedAgainst: 'A list.', ofReview: false },
    }),
  ],
  symbols: [
    {
      file: 'content/symbols.json',
      id: 'ionicConductivity',
      body: '',
      data: {
        id: 'ionicConductivity',
        symbol: '\\sigma',
        unicode: 'σ',
        name: 'ionic conductivity',
        unit: 'mS/cm',
        siUnit: 'S/m',
      },
    },
    {
      file: 'content/symbols.json',
      id: 'thickness',
      body: '',
      data: {
        id: 'thickness',
        symbol: 'L',
        unicode: 'L',
        name: 'thickness',
        unit: 'mm',
        siUnit: 'm',
      },
    },
  ],
  sourceMap: [
    {
      file: 'content/source-map.json',
      id: 'I-2',
      body: '',
      data: {
        id: 'I-2',
        section: 'Introduction',
        gist: 'What an electrolyte must do.',
        cites: ['irvine1990'],
      },
    },
    {
      file: 'content/source-map.json',
      id: 'M-2',
      body: '',
      data: { id: 'M-2', section: 'Method', gist: 'Parameters.', cites: [] },
    },
    {
      file: 'content/source-map.json',
      id: 'T4.3',
      body: '',
      data: { id: 'T4.3', section: 'Table 4', gist: 'Resistance.', cites: [] },
    },
    {
      file: 'content/source-map.json',
      id: 'Ref',
      body: '',
      data: {
        id: 'Ref',
        section: 'References',
        gist: 'The list.',
        cites: [],
        page: { title: 'References', url: '/references/' },
      },
    },
  ],
  drawings: ['pellet-and-spectrum'],
};
