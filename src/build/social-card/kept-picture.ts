import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where pictures wait for the next build; `.ci/editions` names one folder for all editions. */
const folder = () => process.env.PICTURES ?? join('node_modules', '.cache', 'pictures');

/** What draws them: with another package the same drawing may look different. */
let packages: string | undefined;
const packagesInUse = () =>
  (packages ??= JSON.stringify(readFileSync('package-lock.json', 'utf8')));

/** Where a drawing comes from and where its links lead is not to be seen in the picture. */
const seen = (drawing: string) =>
  drawing
    .replaceAll(/<(metadata|title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/ href="https?:[^"]*"/g, '');

/** The picture of a drawing: that of an earlier build, or a new one, which is kept for the next. */
export async function keptPicture(
  drawing: string,
  settings: unknown,
  render: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256')
    .update(`[${JSON.stringify(seen(drawing))},${JSON.stringify(settings)},${packagesInUse()}]`)
    .digest('hex');
  const file = join(folder(), `${hash}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = await render();
  mkdirSync(folder(), { recursive: true });
  // Two builds may draw it at once: each file is written whole before it bears the name.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, picture);
  renameSync(draft, file);
  return picture;
}
