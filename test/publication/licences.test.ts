import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceIds, licenceOf } from '#publication/licences';
import { readPrimer } from '#publication/primer';

it.each([
  // Names and addresses as spdx.org/licenses lists them, the language of names apart.
  ['MIT', 'MIT licence', 'https://opensource.org/license/mit'],
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-4.0', 'CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['GPL-3.0-only', 'GNU GPL 3.0', 'https://www.gnu.org/licenses/gpl-3.0.html'],
  ['AGPL-3.0-or-later', 'GNU AGPL 3.0 or later', 'https://www.gnu.org/licenses/agpl-3.0.html'],
])('%s is known by name and address', (id, name, url) => {
  expect(licenceOf(id)).toMatchObject({ id, name, url });
});

it('knows each licence once, and says which it knows', () => {
  expect(new Set(licenceIds).size).toBe(licenceIds.length);
  expect(() => licenceOf('CC-BY-3.0')).toThrow(/CC-BY-3\.0 is no licence known here.*CC-BY-4\.0/);
});

it('the file LICENSE has the licences that content/primer.json names', () => {
  const text = readFileSync('LICENSE', 'utf8').replaceAll(/\s+/g, ' ');
  const missing = Object.entries(readPrimer().licences)
    .filter(([, id]) => !text.includes(licenceOf(id).words))
    .map(
      ([of, id]) => `LICENSE: put the text of ${id} there, licences.${of} of content/primer.json`,
    );
  expect(missing).toEqual([]);
});
