import { execFileSync } from 'node:child_process';
import { fileStem } from './primer.ts';

/** A change to the sources of a page. */
export interface Change {
  /** Moment of the commit, ISO 8601 in UTC. */
  date: string;
  commit: string;
  subject: string;
  files: string[];
  /** Earlier paths of files that it moved, by their new ones. */
  moved: Record<string, string>;
  /** Nothing is known of what came before: the first commit, or where a shallow copy was cut. */
  isFirst: boolean;
}

function git(...words: string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return '';
  }
}

const written = () => git('log', '--name-status', '-M', '--format=%x01%ct%x02%h%x02%p%x02%s');

export function changesIn(log: string): Change[] {
  return log
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [head = '', ...lines] = entry.split('\n').filter(Boolean);
      const [seconds = '0', commit = '', parents = '', subject = ''] = head.split('\u0002');
      const touched = lines.map((line) => line.split('\t').slice(1));
      return {
        date: new Date(Number(seconds) * 1000).toISOString(),
        commit,
        subject,
        files: touched.map((paths) => paths.at(-1) ?? ''),
        moved: Object.fromEntries(
          touched.filter(({ length }) => length === 2).map(([from, to]) => [to, from]),
        ),
        isFirst: parents === '',
      };
    });
}

/** Beginnings of the paths of the files that a page shows. */
export function sourcesOf(path: string): string[] {
  const name = path.replaceAll(/^\/|\/$/g, '');
  const collections: Record<string, string[]> = {
    data: ['content/evidence/'],
    'source-map': ['content/source-map.json'],
    symbols: ['content/symbols.json'],
    equations: ['content/chapters/'],
    changes: ['CHANGELOG.md'],
    calculators: ['src/pages/calculators/index.astro', 'content/calculators/'],
    about: ['content/pages/about.mdx'],
    '': [
      'src/pages/index.astro',
      'content/pages/home.mdx',
      'content/chapters/',
      'content/calculators/',
    ],
  };
  const [first = '', second] = name.split('/');
  if (first === 'calculators' && second) {
    return [`content/calculators/${second}.mdx`, `src/calculators/${second}/`];
  }
  if (second) return [`content/chapters/${name}.mdx`];
  return [`src/pages/${name}.astro`, ...(collections[name] ?? [`content/${name}/`])];
}

/** The changes to files with these beginnings, also under the names that they had before. */
export function changesTo(sources: readonly string[], history: readonly Change[]): Change[] {
  const followed = [...sources];
  return history.filter(({ files, moved }) => {
    const own = files.filter((file) => followed.some((source) => file.startsWith(source)));
    followed.push(...own.flatMap((file) => moved[file] ?? []));
    return own.length > 0;
  });
}

/** What is known of the changes before this build. */
export interface History {
  /** Whole; cut, as in a shallow copy; or none, outside a clone. */
  kind: 'whole' | 'cut' | 'none';
  /** Day from which on changes are known. */
  since?: string;
  changes: Change[];
}

/** In a shallow copy the commit at the cut seems to have made every file: it says nothing. */
export function historyFrom(log: string, isShallow: boolean): History {
  const all = changesIn(log);
  const changes = isShallow ? all.filter(({ isFirst }) => !isFirst) : all;
  if (all.length === 0) return { kind: 'none', changes };
  return { kind: isShallow ? 'cut' : 'whole', since: all.at(-1)?.date, changes };
}

let known: History | undefined;

/** Asked once: every page names its last change. */
export function wholeHistory(): History {
  known ??= historyFrom(written(), git('rev-parse', '--is-shallow-repository').trim() === 'true');
  return known;
}

/** Changes to what a page shows, newest first. */
export const historyOf = (path: string): Change[] =>
  changesTo(sourcesOf(path), wholeHistory().changes);

/** The last change, for the sitemap. */
export const lastChange = (path: string): string | undefined => historyOf(path)[0]?.date;

const pageOfChanges = /^\/changes(\/.+\/)$/;

/** Where the changes to a page are listed, from the root; those of the title page under its name. */
export const changesPath = (path: string): string => `/changes${fileStem(path)}/`;

/** The page whose changes stand at an address, if that is what stands there. */
export function changedPage(path: string): string | undefined {
  const [, page] = pageOfChanges.exec(path) ?? [];
  return page === `${fileStem('/')}/` ? '/' : page;
}
