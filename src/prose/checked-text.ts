import { readFileSync } from 'node:fs';
import { render, type CollectionEntry } from 'astro:content';
import { readMdx } from '#data/mdx';
import { placeOf, problemsOfUse } from '#data/problems/attribute-problems';
import { problemsOfValues } from '#data/problems/value-problems';
import { componentAttributes } from './component-attributes.ts';
import { relations } from './values/computed.ts';

type Text = CollectionEntry<'chapters'> | CollectionEntry<'calculators'> | CollectionEntry<'pages'>;

/** How many lines of the file stand before its text. */
function linesBefore(body: string, file: string): number {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, Math.max(0, text.indexOf(body))).split('\n').length - 1;
}

/** Renders a text; a tag or a value that cannot be understood stops it with file, line and remedy. */
export function renderText(text: Text): ReturnType<typeof render> {
  const { body = '', filePath = text.id, data } = text;
  const values = 'values' in data ? data.values : undefined;
  const problems = [
    ...readMdx(body).components.flatMap((use) =>
      problemsOfUse(use, componentAttributes).map((found) => ({ use, ...found })),
    ),
    ...problemsOfValues(values ?? {}, body, relations),
  ];
  if (problems.length === 0) return render(text);
  const before = linesBefore(body, filePath);
  const told = problems.map(({ use, problem, remedy }) => {
    if (!use) return `${filePath}: ${problem} ${remedy}`;
    const where = `${filePath}:${use.line + before}:${use.column}`;
    return `${where}: ${problem.replace(placeOf(use), `<${use.name}>`)} ${remedy}`;
  });
  throw new Error(told.join('\n'));
}
