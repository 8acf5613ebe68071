import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = resolve('.ci/editions');
let folder: string;

const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const git = (...words: string[]) =>
  run(
    'git',
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
    ...words,
  );

/** A project whose build says what it was told and which packages it would find. */
const build = `import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
const { OUT_DIR, BASE_PATH, NEWEST_EDITION, NEWEST_SITE, EDITIONS } = process.env;
mkdirSync(OUT_DIR, { recursive: true });
const isAtHome = realpathSync(OUT_DIR).startsWith(realpathSync('.'));
writeFileSync(OUT_DIR + '/index.html', JSON.stringify({ BASE_PATH, NEWEST_EDITION, NEWEST_SITE, EDITIONS, isAtHome }));`;

function commit(version: string): void {
  const project = { name: 'a', version, type: 'module', scripts: { build: 'node build.mjs' } };
  const lock = { name: 'a', version, lockfileVersion: 3, packages: { '': { name: 'a', version } } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(folder, 'build.mjs'), build);
  git('add', '.');
  git('commit', '-m', version);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
  git('init', '-q');
  commit('1.0.0');
  git('tag', '-a', 'v1.0.0', '-m', 'One');
  commit('1.1.0');
  git('tag', 'v1.1.0');
  git('tag', 'vintage');
  mkdirSync(join(folder, 'site'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const told = (version: string) =>
  JSON.parse(readFileSync(join(folder, 'site/editions', version, 'index.html'), 'utf8'));

it('every release is built in its own folder and stands below the newest', () => {
  run(script, 'site', '/interphase');
  for (const version of ['1.0.0', '1.1.0']) {
    expect(told(version)).toMatchObject({
      BASE_PATH: `/interphase/editions/${version}/`,
      NEWEST_EDITION: '/interphase/',
      EDITIONS: 'kept',
      isAtHome: true,
    });
  }
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
}, 60_000);

it('a site of its own, without a base path, has its editions below its root', () => {
  run(script, 'site', '');
  expect(told('1.0.0')).toMatchObject({ BASE_PATH: '/editions/1.0.0/', NEWEST_EDITION: '/' });
}, 60_000);

it('a tag at a source of another version is refused by name', () => {
  git('tag', 'v2.0.0');
  expect(() => run(script, 'site', '')).toThrow(/tag v2\.0\.0 .* calls itself 1\.1\.0/);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
}, 60_000);
