import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { bookParts } from '../../src/publication/primer.ts';
import type { ContentFile, LoadedContent } from '../../src/data/problems/problem.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const filesIn = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();

const idOf = (file: string, folder: string): string => relative(folder, file).replace(/\.\w+$/, '');

function jsonFiles(folder: string): ContentFile[] {
  return filesIn(`${folder}/*.json`).map((file) => ({
    file,
    id: idOf(file, folder),
    data: JSON.parse(readFileSync(resolve(root, file), 'utf8')) as unknown,
    body: '',
  }));
}

function textFiles(folder: string, pattern: string): ContentFile[] {
  return filesIn(`${folder}/${pattern}`).map((file) => {
    // Lines are kept, so that a problem is reported in the line of the file.
    const { frontmatter, content } = parseFrontmatter(readFileSync(resolve(root, file), 'utf8'), {
      frontmatter: 'empty-with-lines',
    });
    return { file, id: idOf(file, folder), data: frontmatter, body: content };
  });
}

/** A list that is missing is empty: whatever names one of its records is then reported. */
function list(file: string): ContentFile[] {
  if (!existsSync(resolve(root, file))) return [];
  const records = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as { id: string }[];
  return records.map((data) => ({ file, id: data.id, data, body: '' }));
}

const namesIn = (pattern: string): string[] =>
  filesIn(pattern).map((file) => basename(file).replace(/\.\w+$/, ''));

/** All of content/ as it stands on disk. */
export function loadContent(): LoadedContent {
  return {
    chapters: textFiles('content/chapters', '**/*.mdx'),
    calculators: textFiles('content/calculators', '*.mdx'),
    corrections: textFiles('content/corrections', '*.md'),
    glossary: textFiles('content/glossary', '*.md'),
    evidence: jsonFiles('content/evidence'),
    electrolytes: jsonFiles('content/electrolytes'),
    electrodes: jsonFiles('content/electrodes'),
    references: jsonFiles('content/references'),
    symbols: list('content/symbols.json'),
    sourceMap: list('content/source-map.json'),
    parts: bookParts(),
    drawings: namesIn('src/figures/*.astro'),
    relations: namesIn('src/physics/*.ts'),
  };
}
