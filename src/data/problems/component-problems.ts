import { componentUses, keysIn, type ComponentUse } from '../component-uses.ts';
import { equationIndex } from '../equation-index.ts';
import { figureIndex } from '../figure-index.ts';
import { numberedComponents } from '../numbered-components.ts';
import { tableIndex } from '../table-index.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** An attribute that names something: which component, what exists, and where to add more. */
interface Rule {
  component: string;
  attribute: string;
  optional?: boolean;
  exists: ReadonlySet<string>;
  home: string;
}

const idsOf = (entries: readonly { id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

function rulesFor(content: CheckedContent): Rule[] {
  const { chapters, references, evidence, electrolytes, glossary, corrections, symbols } = content;
  const tables = new Set(
    evidence.flatMap(({ data }) => data.sourceIds.map((id) => id.split('.')[0] ?? id)),
  );
  const rule = (
    component: string,
    attribute: string,
    exists: ReadonlySet<string>,
    home: string,
  ): Rule => ({ component, attribute, exists, home });
  return [
    rule('Cite', 'of', idsOf(references), 'content/references'),
    { ...rule('Value', 'of', idsOf(evidence), 'content/evidence'), optional: true },
    {
      ...rule('Value', 'electrolyte', idsOf(electrolytes), 'content/electrolytes'),
      optional: true,
    },
    rule('Term', 'of', idsOf(glossary), 'content/glossary'),
    rule('Correction', 'of', idsOf(corrections), 'content/corrections'),
    rule('Equation', 'symbols', idsOf(symbols), 'content/symbols.json'),
    {
      ...rule('Equation', 'correction', idsOf(corrections), 'content/corrections'),
      optional: true,
    },
    rule('EquationLink', 'to', idsOf(equationIndex(chapters)), 'a chapter, as <Equation id="…">'),
    rule('FigureLink', 'to', idsOf(figureIndex(chapters)), 'a chapter, as <Figure id="…">'),
    rule(
      'TableLink',
      'to',
      idsOf(tableIndex(chapters)),
      'a chapter, as <Table id="…"> or <EvidenceTable>',
    ),
    rule('Calculator', 'of', idsOf(content.calculators), 'content/calculators and src/calculators'),
    rule('Figure', 'drawing', new Set(content.drawings), 'src/figures'),
    rule('Evaluated', 'of', idsOf(content.calculators), 'content/calculators'),
    rule('Computed', 'relation', new Set(content.relations), 'src/physics'),
    rule('EvidenceTable', 'table', tables, 'content/evidence'),
  ];
}

const placeOf = ({ name, line }: ComponentUse): string => `<${name}> in line ${line}`;

function brokenRules(entry: CheckedEntry<unknown>, use: ComponentUse, rules: Rule[]): Problem[] {
  return rules
    .filter(({ component }) => component === use.name)
    .flatMap(({ attribute, exists, home, optional }) => {
      const keys = keysIn(use.attributes[attribute]);
      const where = placeOf(use);
      if (keys.length === 0 && !optional) {
        return [
          {
            file: entry.file,
            problem: `${where} has no \`${attribute}\`.`,
            remedy: `Name something from ${home}.`,
          },
        ];
      }
      return keys
        .filter((key) => !exists.has(key))
        .map((key) => ({
          file: entry.file,
          problem: `${where} names ${key}, which does not exist.`,
          remedy: `Correct the name, or add it to ${home}.`,
        }));
    });
}

function valueProblem(
  content: CheckedContent,
  { attributes }: ComponentUse,
): [string, string] | undefined {
  const { of, electrolyte, show = 'ionicConductivity' } = attributes;
  if (!of && !electrolyte)
    return [
      'has neither `of` nor `electrolyte`.',
      'Write of="EV01" or electrolyte="lgps" show="ionicConductivity".',
    ];
  const record = content.evidence.find(({ id }) => id === of)?.data;
  if (record?.quantity === 'qualitative')
    return [`shows ${of}, which has no number.`, 'Say it in words and cite the study.'];
  const material = content.electrolytes.find(({ id }) => id === electrolyte)?.data;
  if (!material) return undefined;
  if (!['ionicConductivity', 'activationEnergy', 'stabilityWindow'].includes(show)) {
    return [
      `cannot show ${show}.`,
      'Write ionicConductivity, activationEnergy or stabilityWindow.',
    ];
  }
  if (show in material) return undefined;
  return [
    `shows the ${show} of ${electrolyte}, which none is recorded for.`,
    'Leave it out, or record it with its source.',
  ];
}

function repeatedAnchors(content: CheckedContent): Problem[] {
  const exercises = numberedComponents(content.chapters, 'Exercise', 'exercise');
  const lists = [equationIndex, figureIndex, tableIndex].map((index) => index(content.chapters));
  return [...lists, exercises].flatMap((list) =>
    list
      .filter(({ id }, place) => !id || list.findIndex((other) => other.id === id) !== place)
      .map(({ id, chapter, number }) => ({
        file: content.chapters.find((entry) => entry.id === chapter)?.file ?? chapter,
        problem: id ? `The id ${id} is used twice in the primer.` : `Number ${number} has no id.`,
        remedy: 'Give it an id of its own: links use it.',
      })),
  );
}

function equationProblems({ chapters }: CheckedContent): Problem[] {
  return equationIndex(chapters)
    .filter(({ tex, name }) => !tex || !name)
    .map(({ id, chapter, tex }) => ({
      file: chapters.find((entry) => entry.id === chapter)?.file ?? chapter,
      problem: `The equation ${id} has no ${tex ? 'name' : 'mathematics'}.`,
      remedy: tex
        ? 'Name it: name="Conductivity from resistance".'
        : 'Write $$…$$ as its only child, with blank lines around.',
    }));
}

/** Numbered things belong to chapters: only those have numbers. */
function misplaced(content: CheckedContent): Problem[] {
  return content.calculators.flatMap((entry) =>
    componentUses(entry.body, 'Equation', 'Figure', 'Table', 'EvidenceTable').map((use) => ({
      file: entry.file,
      problem: `${placeOf(use)}: only chapters number such things.`,
      remedy:
        'Write $$…$$ or a plain table here, or link to a chapter with <EquationLink to="…" />.',
    })),
  );
}

/** Components in texts that name something that does not exist, or lack what they need. */
export function componentProblems(content: CheckedContent): Problem[] {
  const rules = rulesFor(content);
  const texts = [
    ...content.chapters,
    ...content.calculators,
    ...content.corrections,
    ...content.glossary,
  ];
  const inTexts = texts.flatMap((entry) =>
    componentUses(entry.body).flatMap((use) => {
      const value = use.name === 'Value' ? valueProblem(content, use) : undefined;
      const ofValue = value
        ? [{ file: entry.file, problem: `${placeOf(use)} ${value[0]}`, remedy: value[1] }]
        : [];
      return [...brokenRules(entry, use, rules), ...ofValue];
    }),
  );
  return [
    ...inTexts,
    ...repeatedAnchors(content),
    ...equationProblems(content),
    ...misplaced(content),
  ];
}
