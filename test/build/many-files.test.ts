import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, it, vi } from 'vitest';
import { manyFiles, unpackFiles } from '#build/many-files';
import { builtSite } from './built-site.ts';

const files = [
  { name: 'a.bib', type: 'text/plain', text: 'A\n' },
  { name: 'b/c d.json', type: 'application/json', text: '{}' },
];

async function answers(isDevelopment: boolean) {
  vi.stubEnv('DEV', isDevelopment);
  const { getStaticPaths, GET } = manyFiles(() => Promise.resolve(files));
  const paths = await getStaticPaths();
  vi.unstubAllEnvs();
  const texts = paths.map(async ({ params, props }) => {
    const answer = await GET({ props } as unknown as Parameters<typeof GET>[0]);
    return [params.file, await answer.text()] as const;
  });
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

const unpack = (folder: string) =>
  unpackFiles().hooks['astro:build:done']?.({
    dir: pathToFileURL(`${folder}/`),
    logger: { info: () => {} },
  } as unknown as HookParameters<'astro:build:done'>);

it('answers one by one while an author writes', async () => {
  expect(await answers(true)).toEqual({ 'a.bib': 'A\n', 'b/c d.json': '{}' });
});

it('hands a build all files at once, which are the same when unpacked', async () => {
  const [[name = '', parcel = ''] = []] = Object.entries(await answers(false));
  const folder = builtSite({ [`cite/${name}`]: parcel });
  await unpack(folder);
  expect(existsSync(join(folder, 'cite', name))).toBe(false);
  for (const file of files)
    expect(readFileSync(join(folder, 'cite', file.name), 'utf8')).toBe(file.text);
});

it('refuses two files at one address', async () => {
  const [[name = '', parcel = ''] = []] = Object.entries(await answers(false));
  const folder = builtSite({ [name]: parcel, 'a.bib': 'another' });
  await expect(unpack(folder)).rejects.toThrow('a.bib');
});
