import type { Attributes } from '../component-attributes.ts';
import { readMdx, tagsInMarkdown, type ComponentUse } from '../mdx.ts';
import { editDistance } from '../edit-distance.ts';
import { nearestKeys } from '../nearest.ts';
import type { CheckedContent } from './checked-content.ts';
import { inTwo, type Problem } from './problem.ts';

type Found = Omit<Problem, 'file'>;

export type Components = ReadonlyMap<string, Attributes>;

/** Where a component stands, in words an author finds it by. */
export const placeOf = ({ name, line }: Pick<ComponentUse, 'name' | 'line'>): string =>
  `<${name}> in line ${line}`;

function unknownComponent(use: ComponentUse, components: Components): Found {
  const nearest = nearestKeys(use.name, components.keys()).map((name) => `<${name}>`);
  return {
    problem: `${placeOf(use)} does not exist.`,
    remedy: `Correct the name; the nearest: ${nearest.join(', ')}.`,
  };
}

/** What was probably meant by a misspelt name; nothing where all names are far from it. */
function meant(name: string, known: readonly string[]): string | undefined {
  const [nearest = ''] = nearestKeys(name, known, 1);
  return editDistance(name, nearest) <= Math.max(1, nearest.length / 2) ? nearest : undefined;
}

function unknownAttributes(use: ComponentUse, known: readonly string[]): Found[] {
  const all =
    known.length > 0 ? `<${use.name}> takes ${known.join(', ')}` : `<${use.name}> takes none`;
  return Object.entries(use.attributes)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => {
      const nearest = meant(name, known);
      return {
        problem: `${placeOf(use)} has no attribute \`${name}\`.`,
        remedy: nearest ? `Write ${nearest}="${value}"; ${all}.` : `Remove it: ${all}.`,
      };
    });
}

function bracedAttributes(use: ComponentUse): Found[] {
  return use.inBraces.map((name) => ({
    problem: `${placeOf(use)} gives \`${name}\` in braces.`,
    remedy:
      name === '...'
        ? 'Write every attribute by its name.'
        : `Write quotes: ${name}="${use.attributes[name] ?? ''}".`,
  }));
}

function wrongAttributes(use: ComponentUse, attributes: Attributes): Found[] {
  const known = Object.entries(use.attributes).filter(([name]) => name in attributes.shape);
  const read = attributes.safeParse(Object.fromEntries(known));
  return (read.error?.issues ?? []).map(({ path, message }) => {
    const [name] = path.map(String);
    const { problem, remedy } = inTwo(message);
    const where = placeOf(use);
    if (name === undefined) return { problem: `${where} ${problem}`, remedy };
    if (name in use.attributes) return { problem: `${where}, \`${name}\`: ${problem}`, remedy };
    return { problem: `${where} has no \`${name}\`.`, remedy: message };
  });
}

/** A line of the text beside which a reviewer sees what changed. */
const longestTag = 160;

/** A tag that is longer than a line hides the sentence it stands in. */
function longTags(use: ComponentUse): Found[] {
  const oneLine = use.tag.replaceAll(/\s+/g, ' ');
  if (oneLine.length > longestTag) {
    const remedy =
      use.name === 'Computed'
        ? 'Give what it computes a name under `values` in the front matter: <Computed of="…" />.'
        : 'Say it in fewer words.';
    const problem = `${placeOf(use)} has ${oneLine.length} characters; a tag has ${longestTag} at most.`;
    return [{ problem, remedy }];
  }
  if (!use.tag.includes('\n')) return [];
  return [{ problem: `${placeOf(use)} goes over several lines.`, remedy: `Write ${oneLine}.` }];
}

/** What is wrong with the attributes of one component. */
export function problemsOfUse(use: ComponentUse, components: Components): Found[] {
  const attributes = components.get(use.name);
  if (!attributes) return [unknownComponent(use, components)];
  const braced = bracedAttributes(use);
  return [
    ...unknownAttributes(use, Object.keys(attributes.shape)),
    ...(braced.length > 0 ? braced : wrongAttributes(use, attributes)),
  ];
}

/** What is wrong with the tags of a text. */
function problemsOfTags(body: string, components: Components): Found[] {
  return readMdx(body).components.flatMap((use) => [
    ...problemsOfUse(use, components),
    ...longTags(use),
  ]);
}

/** Nobody checks what braces compute, neither its unit nor whether a record holds it. */
const problemsOfBraces = (body: string): Found[] =>
  readMdx(body).calculations.map(({ line, source }) => ({
    problem: `The braces in line ${line} compute what they show: {${source.slice(0, 60)}}.`,
    remedy: 'Write the words out, <Value> for a record, or <Computed> for a calculation.',
  }));

function tagInMarkdown(tag: Pick<ComponentUse, 'name' | 'line'>): Found {
  const remedy = 'Name works under `references` in the front matter, and link to pages.';
  return { problem: `${placeOf(tag)} stands in Markdown, which has no components.`, remedy };
}

/** Components that do not exist, and attributes that are unknown, missing or wrong. */
export function attributeProblems(content: CheckedContent): Problem[] {
  const { chapters, calculators, pages, corrections, glossary, components } = content;
  const inFile = (file: string, found: Found[]) => found.map((one) => ({ file, ...one }));
  return [
    ...[...chapters, ...calculators, ...pages].flatMap(({ file, body }) =>
      inFile(file, [...problemsOfTags(body, components), ...problemsOfBraces(body)]),
    ),
    ...[...corrections, ...glossary].flatMap(({ file, body }) =>
      inFile(file, tagsInMarkdown(body).map(tagInMarkdown)),
    ),
  ];
}
