import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { releases } from './changelog.ts';
import { citationFiles } from './citation-files.ts';
import { readPrimer } from './primer.ts';

/** Run as `npx node src/publication/write-citation-files.ts` after a change of version, authors or title. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const release = releases().find((one) => one.version === version);
if (!release) throw new Error(`CHANGELOG.md has no heading “## [${version}] - year-month-day”.`);
for (const [name, text] of Object.entries(citationFiles(readPrimer(), release))) {
  writeFileSync(name, await format(text, { ...(await resolveConfig(name)), filepath: name }));
}
