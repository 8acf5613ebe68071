import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { keptPicture } from '#build/social-card/kept-picture';

let drawn: number;
let folder: string;
const render = () => Promise.resolve(new Uint8Array([++drawn]));
const picture = (drawing: string, colours = 16) => keptPicture(drawing, { colours }, render);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  vi.stubEnv('PICTURES', folder);
  drawn = 0;
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
});

it('draws the same drawing once', async () => {
  expect(await picture('<svg>1</svg>')).toEqual(new Uint8Array([1]));
  expect(await picture('<svg>1</svg>')).toEqual(new Uint8Array([1]));
  expect(readdirSync(folder)).toHaveLength(1);
});

it('draws anew what is drawn otherwise', async () => {
  await picture('<svg>1</svg>');
  await picture('<svg>2</svg>');
  await picture('<svg>1</svg>', 128);
  expect(drawn).toBe(3);
});

it('takes the picture of another edition, which names its own address and version', async () => {
  const at = (version: string) =>
    `<svg><title>Void</title><metadata>Version ${version}</metadata><a href="https://example.org/${version}/"><use href="#void"/></a></svg>`;
  await picture(at('1'));
  await picture(at('2'));
  expect(drawn).toBe(1);
  await picture(at('2').replace('#void', '#filament'));
  expect(drawn).toBe(2);
});
