import { execFileSync } from 'node:child_process';

/** A change to the sources of a page. */
export interface Change {
  /** Moment of the commit, ISO 8601 in UTC. */
  date: string;
  commit: string;
  subject: string;
  files: string[];
}

function written(): string {
  try {
    return execFileSync(
      'git',
      ['-c', 'core.quotePath=false', 'log', '--name-only', '--format=%x01%ct%x02%h%x02%s'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 },
    );
  } catch {
    // Outside a clone there is no history, and the pages say nothing of it.
    return '';
  }
}

export function changesIn(log: string): Change[] {
  return log
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [head = '', ...files] = entry.split('\n').filter(Boolean);
      const [seconds = '0', commit = '', subject = ''] = head.split('\u0002');
      return { date: new Date(Number(seconds) * 1000).toISOString(), commit, subject, files };
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
    calculators: ['content/calculators/'],
    '': ['src/pages/index.astro', 'content/chapters/', 'content/calculators/'],
  };
  const [first = '', second] = name.split('/');
  if (first === 'calculators' && second) {
    return [`content/calculators/${second}.mdx`, `src/calculators/${second}/`];
  }
  if (second) return [`content/chapters/${name}.mdx`];
  return [`src/pages/${name}.astro`, ...(collections[name] ?? [`content/${name}/`])];
}

let history: Change[] | undefined;

/** Changes to what a page shows, newest first. */
export function historyOf(path: string): Change[] {
  history ??= changesIn(written());
  const sources = sourcesOf(path);
  return history.filter(({ files }) =>
    files.some((file) => sources.some((source) => file.startsWith(source))),
  );
}

/** The last change, for the sitemap. */
export const lastChange = (path: string): string | undefined => historyOf(path)[0]?.date;
