import { namedBy, type Named } from '../component-attributes.ts';
import { componentUses, keysIn, type ComponentUse } from '../component-uses.ts';
import { equationIndex } from '../equation-index.ts';
import { figureIndex } from '../figure-index.ts';
import { numberedComponents } from '../numbered-components.ts';
import { placesInTables } from '../origin.ts';
import { nearestKeys } from '../nearest.ts';
import { tableIndex } from '../table-index.ts';
import { placeOf } from './attribute-problems.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** Everything that may be named, and where to add more. */
type Homes = Record<Named, { exists: ReadonlySet<string>; home: string }>;

const idsOf = (entries: readonly { id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

function homesIn(content: CheckedContent): Homes {
  const { chapters, references, evidence, electrolytes, glossary, corrections, symbols } = content;
  const tables = evidence.flatMap(({ data }) =>
    placesInTables(data).map((id) => id.split('.')[0] ?? id),
  );
  const at = (home: string, exists: Iterable<string>) => ({ home, exists: new Set(exists) });
  return {
    references: at('content/references', idsOf(references)),
    evidence: at('content/evidence', idsOf(evidence)),
    electrolytes: at('content/electrolytes', idsOf(electrolytes)),
    glossary: at('content/glossary', idsOf(glossary)),
    corrections: at('content/corrections', idsOf(corrections)),
    symbols: at('content/symbols.json', idsOf(symbols)),
    calculators: at('content/calculators and src/calculators', idsOf(content.calculators)),
    equations: at('a chapter, as <Equation id="…">', idsOf(equationIndex(chapters))),
    figures: at('a chapter, as <Figure id="…">', idsOf(figureIndex(chapters))),
    tables: at('a chapter, as <Table id="…"> or <EvidenceTable>', idsOf(tableIndex(chapters))),
    evidenceTables: at('content/evidence', tables),
    drawings: at('src/figures', content.drawings),
    relations: at('src/physics', content.relations.keys()),
  };
}

/** Keys in the attributes of a component that name nothing. */
function unknownNames(
  { file }: CheckedEntry<unknown>,
  use: ComponentUse,
  { components }: CheckedContent,
  homes: Homes,
): Problem[] {
  return Object.entries(components.get(use.name)?.shape ?? {}).flatMap(([attribute, schema]) => {
    const names = namedBy(schema);
    if (!names) return [];
    const { exists, home } = homes[names];
    return keysIn(use.attributes[attribute])
      .filter((key) => !exists.has(key))
      .map((key) => ({
        file,
        problem: `${placeOf(use)} names ${key}, which does not exist.`,
        remedy: `Correct the name (the nearest: ${nearestKeys(key, exists).join(', ')}), or add it to ${home}.`,
      }));
  });
}

function valueProblem(
  content: CheckedContent,
  { attributes }: ComponentUse,
): [string, string] | undefined {
  const { of, electrolyte, show = 'ionicConductivity' } = attributes;
  const record = content.evidence.find(({ id }) => id === of)?.data;
  if (record?.quantity === 'qualitative')
    return [`shows ${of}, which has no number.`, 'Say it in words and cite the study.'];
  const material = content.electrolytes.find(({ id }) => id === electrolyte)?.data;
  if (!material || show in material) return undefined;
  return [
    `shows the ${show} of ${electrolyte}, which none is recorded for.`,
    'Leave it out, or record it with its source.',
  ];
}

const fileOf = (chapter: string, chapters: CheckedContent['chapters']): string =>
  chapters.find(({ id }) => id === chapter)?.file ?? chapter;

function repeatedAnchors(content: CheckedContent): Problem[] {
  const exercises = numberedComponents(content.chapters, 'Exercise', 'exercise');
  const lists = [equationIndex, figureIndex, tableIndex].map((index) => index(content.chapters));
  return [...lists, exercises].flatMap((list) =>
    list
      .filter(({ id }, place) => !id || list.findIndex((other) => other.id === id) !== place)
      .map(({ id, chapter, number }) => ({
        file: fileOf(chapter, content.chapters),
        problem: id ? `The id ${id} is used twice in the primer.` : `Number ${number} has no id.`,
        remedy: 'Give it an id of its own: links use it.',
      })),
  );
}

function equationProblems({ chapters }: CheckedContent): Problem[] {
  return equationIndex(chapters)
    .filter(({ tex, symbols }) => !tex || symbols.length === 0)
    .map(({ id, chapter, tex }) => ({
      file: fileOf(chapter, chapters),
      problem: `The equation ${id} has no ${tex ? 'symbols' : 'mathematics'}.`,
      remedy: tex
        ? 'List them below the mathematics: <Symbols of="thickness ionicConductivity" />.'
        : 'Write $$…$$ inside of it, with blank lines around.',
    }));
}

/** The caption is shown as it stands: it is a text without markup. */
function captionProblems({ chapters }: CheckedContent): Problem[] {
  return tableIndex(chapters)
    .filter(({ caption }) => !caption || /[*_`$<>{}[\]]/.test(caption))
    .map(({ id, chapter, caption }) => ({
      file: fileOf(chapter, chapters),
      problem: `The table ${id} has ${caption ? 'markup in its caption' : 'no caption'}.`,
      remedy: 'Write a plain text: <Caption>What the table shows</Caption>.',
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

/** Components in texts that name something that does not exist. */
export function componentProblems(content: CheckedContent): Problem[] {
  const homes = homesIn(content);
  const inTexts = [...content.chapters, ...content.calculators, ...content.pages].flatMap((entry) =>
    componentUses(entry.body).flatMap((use) => {
      const value = use.name === 'Value' ? valueProblem(content, use) : undefined;
      const ofValue = value
        ? [{ file: entry.file, problem: `${placeOf(use)} ${value[0]}`, remedy: value[1] }]
        : [];
      return [...unknownNames(entry, use, content, homes), ...ofValue];
    }),
  );
  return [
    ...inTexts,
    ...repeatedAnchors(content),
    ...equationProblems(content),
    ...captionProblems(content),
    ...misplaced(content),
  ];
}
