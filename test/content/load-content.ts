import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { kinds, type KindName, type NamedKind } from '../../src/data/kinds.ts';
import { readSignature } from '../../src/data/values/relation-signature.ts';
import { componentAttributes } from '../../src/prose/component-attributes.ts';
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

function recordsOf({ files, home }: NamedKind): ContentFile[] {
  if (files === 'list') return list(`content/${home}`);
  return files === 'json'
    ? jsonFiles(`content/${home}`)
    : textFiles(`content/${home}`, `*.${files}`);
}

/** All of content/ as it stands on disk. */
export function loadContent(): LoadedContent {
  const records = kinds.map((kind) => [kind.collection, recordsOf(kind)]);
  return {
    ...(Object.fromEntries(records) as Record<KindName, ContentFile[]>),
    chapters: textFiles('content/chapters', '**/*.mdx'),
    pages: textFiles('content/pages', '*.mdx'),
    parts: bookParts(),
    drawings: namesIn('src/figures/*.astro'),
    relations: new Map(
      filesIn('src/physics/*.ts').map((file) => {
        const name = basename(file, '.ts');
        return [name, readSignature(name, readFileSync(resolve(root, file), 'utf8'))];
      }),
    ),
    components: componentAttributes,
  };
}
