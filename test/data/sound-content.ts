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

const conductivityChapter = `
Conductivity follows from a resistance <Cite of="irvine1990" at="table 1" />.

<Equation id="conductivity" name="Conductivity from resistance" symbols="ionicConductivity thickness" correction="Q01">

$$
\\sigma = \\frac{L}{R_\\mathrm{b} A}
$$

</Equation>

See <EquationLink to="conductivity" />, <FigureLink to="pellet" /> and <Term of="bulk-conductivity">bulk conductivity</Term> <Correction of="Q01" />.

<Figure id="pellet" drawing="pellet-and-spectrum">A pellet.</Figure>

<Table id="values" caption="Values">

| a | b |
| - | - |
| <Value of="EV01" /> | <Value electrolyte="lgps" show="ionicConductivity" /> |

</Table>

<EvidenceTable table="T4" />

<Calculator of="conductivity" state="thickness=1 mm" />

<Exercise id="first">How much? <Answer><Computed relation="ionic-conductivity" with="thickness=1 mm" unit="mS/cm" /></Answer></Exercise>
`;

/** A small archive without a single problem; tests plant one defect at a time in a copy of it. */
export function soundContent(): LoadedContent {
  return structuredClone({
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
          sourceIds: ['I-2'],
          where: 'Introduction',
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
        sourceIds: ['T4.3'],
        whereInSource: 'Table 4, row 3',
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
        sourceIds: ['T4.3'],
        whereInSource: 'Table 4, row 3',
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
    parts: [
      { number: 1, slug: 'why-solid', title: 'Why solid' },
      { number: 2, slug: 'ion-transport', title: 'Ion transport' },
      { number: 3, slug: 'interface', title: 'The interface' },
    ],
    drawings: ['pellet-and-spectrum'],
    relations: ['ionic-conductivity'],
  });
}
