import { isSourceOrRowOf } from '../source-rows.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** A field of a record that names another record. */
interface Mention {
  file: string;
  field: string;
  key: string;
}

type Target = 'references' | 'corrections' | 'glossary' | 'sourceMap';

const targetFiles: Record<Target, string> = {
  references: 'content/references/*.json',
  corrections: 'content/corrections/*.md',
  glossary: 'content/glossary/*.md',
  sourceMap: 'content/source-map.json',
};

const mentions = (file: string, field: string, keys: readonly string[] = []): Mention[] =>
  keys.map((key) => ({ file, field, key }));

function mentionedReferences(content: CheckedContent): Mention[] {
  const listed = [
    ...content.calculators,
    ...content.corrections,
    ...content.glossary,
    ...content.electrolytes,
    ...content.electrodes,
  ];
  return [
    ...listed.flatMap(({ file, data }) => mentions(file, 'references', data.references)),
    ...content.evidence.flatMap(({ file, data }) => [
      ...mentions(file, 'study', [data.study]),
      ...mentions(file, 'references', data.references),
    ]),
    ...content.electrolytes.flatMap(({ file, data }) =>
      [data.stabilityWindow, ...(data.otherStabilityWindows ?? [])].flatMap((window) =>
        mentions(file, 'stabilityWindow.reference', window?.reference ? [window.reference] : []),
      ),
    ),
    ...content.sourceMap.flatMap(({ file, data }) =>
      mentions(file, `${data.id}.cites`, data.cites),
    ),
  ];
}

function mentionedSources(content: CheckedContent): Mention[] {
  return [
    ...[...content.chapters, ...content.calculators].flatMap(({ file, data }) =>
      mentions(file, 'sources', data.sources),
    ),
    ...[...content.evidence, ...content.corrections].flatMap(({ file, data }) =>
      mentions(file, 'sourceIds', data.sourceIds),
    ),
  ];
}

function mentionedCorrections({ evidence, corrections }: CheckedContent): Mention[] {
  return [
    ...evidence.flatMap(({ file, data }) => mentions(file, 'corrections', data.corrections)),
    ...corrections.flatMap(({ file, data }) => mentions(file, 'seeAlso', data.seeAlso)),
  ];
}

function dangling(content: CheckedContent, target: Target, mentioned: Mention[]): Problem[] {
  const ids = content[target].map(({ id }) => id);
  return mentioned
    .filter(({ key }) => !ids.some((id) => isSourceOrRowOf(id, key)))
    .map(({ file, field, key }) => ({
      file,
      problem: `${field} names ${key}, which does not exist.`,
      remedy: `Correct the name, or add it to ${targetFiles[target]}.`,
    }));
}

/** Fields of records and of front matter that name something that does not exist. */
export function keyProblems(content: CheckedContent): Problem[] {
  const terms = content.glossary.flatMap(({ file, data }) =>
    mentions(file, 'seeAlso', data.seeAlso),
  );
  return [
    ...dangling(content, 'references', mentionedReferences(content)),
    ...dangling(content, 'sourceMap', mentionedSources(content)),
    ...dangling(content, 'corrections', mentionedCorrections(content)),
    ...dangling(content, 'glossary', terms),
  ];
}
