import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { APIRoute, AstroIntegration, GetStaticPathsResult } from 'astro';
import { filesOf } from './pages-of.ts';

/** A small file and where it stands below its route. */
export interface SmallFile {
  name: string;
  type: string;
  text: string;
}

/** Under this name a build hands on all files of a route at once. */
const parcel = 'all.parcel.json';

const each = ({ name, type, text }: SmallFile) => ({
  params: { file: name },
  props: { type, text },
});

/**
 * The route `[...file].ts` of thousands of small files. A route costs Astro a millisecond for each of its files, so
 * a build asks it for one, all of them in a parcel, and `unpackFiles` writes them; while developing each is asked for.
 */
export function manyFiles(list: () => Promise<readonly SmallFile[]>) {
  const getStaticPaths = async (): Promise<GetStaticPathsResult> => {
    const files = await list();
    if (import.meta.env.DEV) return files.map(each);
    const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
    return [each({ name: parcel, type: 'application/json', text: JSON.stringify(texts) })];
  };
  const GET: APIRoute = ({ props }) =>
    new Response(props.text as string, {
      headers: { 'Content-Type': `${props.type}; charset=utf-8` },
    });
  return { getStaticPaths, GET };
}

function writeNew(file: URL, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Two files want to stand at ${file.pathname}.`, { cause: error });
  }
}

/**
 * Writes the files of a parcel beside it and takes it away; returns how many they were. One after the other without
 * promises: ten thousand of these cost more than the files.
 */
function unpack(file: URL): number {
  const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const folders = new Set<string>();
  for (const [name, text] of texts) {
    const target = new URL(name.split('/').map(encodeURIComponent).join('/'), file);
    const folder = new URL('.', target);
    if (!folders.has(folder.href)) mkdirSync(folder, { recursive: true });
    folders.add(folder.href);
    writeNew(target, text);
  }
  rmSync(file);
  return texts.length;
}

/** The first step after the pages: from here on the built site has all its files. */
export function unpackFiles(): AstroIntegration {
  return {
    name: 'many-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        let count = 0;
        for (const file of await filesOf(dir, parcel)) count += unpack(file);
        logger.info(`${count} small files`);
      },
    },
  };
}
