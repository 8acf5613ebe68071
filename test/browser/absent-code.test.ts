import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, shownNumber } from './watched-page.ts';

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();

const unfold = (summary: string) => (page: Page) =>
  page.locator('summary', { hasText: summary }).first().click();

const typeNumber = (page: Page) => page.locator('.field input[type=text]').first().fill('91');

/** Code that is fetched for an act, the act, and what stands at its place when the code does not come. */
const acts: [file: string, act: (page: Page) => Promise<void>, says: RegExp][] = [
  ['csv', press('Save CSV'), /saves files could not be fetched/],
  ['citation-forms', unfold('Cite or embed'), /writes citations could not be fetched/],
  ['working-copies', unfold('The working'), /copies the working could not be fetched/],
  ['MonteCarlo', press('Compare with Monte Carlo'), /at random could not be fetched/],
  ['save-figure', press('Save SVG'), /saves pictures could not be fetched/],
  ['Equation', typeNumber, /equation could not be fetched/],
];

describe.each(acts)('where %s cannot be fetched', (file, act, says) => {
  it('the page says so at the place, shows its result and goes on', async () => {
    const address = site.address('/calculators/conductivity/');
    const { page, faults, close } = await openWatched(browser, address);
    await page.locator('.calculator').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    let asked = 0;
    await page.route(`**/_astro/${file}.*.js`, (route) => {
      asked += 1;
      return route.abort();
    });
    await act(page);
    await expect.poll(() => asked).toBeGreaterThan(0);
    const said = page.locator('.calculator [role=status]').filter({ hasText: says });
    await expect.poll(() => said.count()).toBe(1);
    expect(await shownNumber(page, 'ionicConductivity')).toBeGreaterThan(0);
    // The browser itself names the file in its console; nothing of ours has failed.
    expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
    await page.locator('.field input[type=text]').first().fill('170');
    // 1.5 mm / (170 Ω · π (6 mm)²) by hand, in S/m.
    await expect
      .poll(() => shownNumber(page, 'ionicConductivity'))
      .toBeCloseTo(0.0780171289664, 12);
    await close();
  });
});

it('where what reads a trace cannot be fetched the page says so and shows no number', async () => {
  const { page, faults, close } = await openWatched(
    browser,
    site.address('/calculators/nernst-planck/'),
  );
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.route('**/_astro/later.*.js', (route) => route.abort());
  await page
    .getByRole('radio', { name: 'which t₊ a polarisation gives' })
    .check({ timeout: 20_000 });
  await page.getByRole('radio', { name: 'from the measured trace' }).check({ timeout: 20_000 });
  const said = page.locator('.calculating').filter({ hasText: /could not be fetched/ });
  await expect.poll(() => said.count()).toBe(1);
  expect(await page.locator('.calculator .results data').count()).toBe(0);
  expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
  await close();
});
