import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { tableKeys } from '../../src/kit/model/address.ts';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** Calculators whose table is there from the start. */
const withTable = [...calculators.values()]
  .filter((calculator) => tableKeys(calculator).some((key) => !calculator.inputs[key]?.when))
  .map(({ id }) => id);

const results = '.calculator .results data';

it('some calculators begin with a table', () => expect(withTable.length).toBeGreaterThan(2));

describe.each(withTable)('a link to a table of %s', (id) => {
  it('gives no number where a part of it was cut off, and the page says so', async () => {
    const watched = await openWatched(browser, site.address(`/calculators/${id}/`));
    const { page } = watched;
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const cell = page.locator('.calculator tbody input').first();
    const value = (await cell.inputValue()) || '1';
    await cell.fill(value.replace(/\d/, (digit) => `${(Number(digit) % 8) + 1}`));
    await expect.poll(() => page.url()).toMatch(/tableLength=\d+#/);
    const link = page.url();
    await watched.close();
    for (const cut of [link.slice(0, -2), link.slice(0, link.indexOf('#'))]) {
      const other = await openWatched(browser, cut);
      const absent = other.page.locator('.results-absent[role="status"]');
      await expect.poll(() => absent.count()).toBe(1);
      expect(await other.page.locator(results).count()).toBe(0);
      expect(await other.page.locator('.calculator').textContent()).toContain('cut or changed');
      await absent.getByRole('button').click();
      await expect.poll(() => other.page.locator(results).count()).toBeGreaterThan(0);
      expect(other.faults).toEqual([]);
      await other.close();
    }
  });
});
