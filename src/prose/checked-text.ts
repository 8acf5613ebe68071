import { readFileSync } from 'node:fs';
import { render, type CollectionEntry } from 'astro:content';
import { readMdx } from '#data/mdx';
import { problemsOfUse } from '#data/problems/attribute-problems';
import { componentAttributes } from './component-attributes.ts';

type Text = CollectionEntry<'chapters'> | CollectionEntry<'calculators'> | CollectionEntry<'pages'>;

/** How many lines of the file stand before its text. */
function linesBefore(body: string, file: string): number {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, Math.max(0, text.indexOf(body))).split('\n').length - 1;
}

/** Renders a text; a tag that its component does not understand stops it with file, line and remedy. */
export function renderText(text: Text): ReturnType<typeof render> {
  const { body = '', filePath = text.id } = text;
  const problems = readMdx(body).components.flatMap((use) =>
    problemsOfUse(use, componentAttributes).map((found) => ({ use, ...found })),
  );
  if (problems.length === 0) return render(text);
  const before = linesBefore(body, filePath);
  const told = problems.map(({ use: { name, line, column }, problem, remedy }) => {
    const where = `${filePath}:${line + before}:${column}`;
    return `${where}: ${problem.replace(`<${name}> in line ${line}`, `<${name}>`)} ${remedy}`;
  });
  throw new Error(told.join('\n'));
}
