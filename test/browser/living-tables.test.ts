import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

/** Record of the review's row and what its Result column says, from the top down. */
const results = (page: Page) =>
  page
    .locator('#evidence-t4-table tbody tr')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.getClientRects().length > 0)
        .map(
          (row) =>
            [
              row.querySelector('[data-label="Quantity"]')!.textContent,
              Number.parseFloat(
                row.querySelector('.number')!.textContent.replaceAll(/[^\d.±]/g, ''),
              ),
            ] as [string, number],
        ),
    );

describe('Table 4 of the review as a living table', () => {
  it('sorts results within a quantity and never ranks hours among per cents', async () => {
    const { page, faults, close } = await openWatched(browser, site.address('/evidence/tables/'));
    const button = page.locator('#evidence-t4-table').getByRole('button', { name: 'Result' });
    // The keyboard reaches it where the header of the page would lie over a click.
    await button.focus();
    for (const direction of [1, -1]) {
      await page.keyboard.press('Enter');
      const shown = await results(page);
      const quantities = shown.map(([quantity]) => quantity);
      // Each quantity stands in one piece: as many changes as there are quantities, less one.
      const changes = quantities.filter((quantity, index) => quantity !== quantities[index - 1]);
      expect(changes).toHaveLength(new Set(quantities).size);
      // The four retentions that the review prints in its Table 4.
      const retentions = shown.filter(([quantity]) => quantity === 'capacity retention');
      const printed = [74.4, 85, 90.7, 95];
      expect(retentions.map(([, value]) => value)).toEqual(
        direction === 1 ? printed : printed.toReversed(),
      );
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('leaves one cell without liquid that ran without external pressure', async () => {
    const { page, faults, close } = await openWatched(browser, site.address('/evidence/tables/'));
    const filters = page.locator('form[data-narrows="evidence-t4-table"]');
    await filters.getByLabel('Pressure').selectOption('none');
    // The pouch cell with silver and carbon holds an ionic liquid, that with the interphase none.
    await expect.poll(() => results(page)).toHaveLength(3);
    await filters.getByLabel('Liquid').selectOption('all-solid');
    await expect.poll(() => results(page)).toEqual([['capacity retention', 74.4]]);
    await filters.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await close();
  });

  it('can be sorted where a narrow screen turns its rows into lists', async () => {
    const narrow = { viewport: { width: 360, height: 780 } };
    const { page, close } = await openWatched(browser, site.address('/evidence/tables/'), narrow);
    const button = page.locator('#evidence-t4-table').getByRole('button', { name: 'Quantity' });
    const box = await button.boundingBox();
    // A target of 24 px, as WCAG 2.5.8 asks for.
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
    await button.click();
    const quantities = (await results(page)).map(([quantity]) => quantity);
    expect(quantities).toEqual(quantities.toSorted());
    await close();
  });

  it('shows every row, and no control that does nothing, without a script', async () => {
    const plain = { javaScriptEnabled: false };
    const { page, close } = await openWatched(browser, site.address('/evidence/tables/'), plain);
    // Five, five, five, eleven records for six rows, six: the tables of the review.
    for (const [table, rows] of Object.entries({ t1: 5, t2: 5, t3: 5, t4: 11, t5: 6 }))
      expect(await page.locator(`#evidence-${table}-table tbody tr:visible`).count()).toBe(rows);
    expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
    await close();
  });
});

describe('the search by symbol among the equations', () => {
  it('finds j with any index and not the unit joule', async () => {
    const { page, faults, close } = await openWatched(browser, site.address('/equations/'));
    const search = page.getByRole('searchbox', { name: 'Find by symbol, name or TeX' });
    await search.fill('j');
    const names = await page.locator('.equation:visible strong').allTextContents();
    expect(names).toContain('Limiting current of a binary electrolyte');
    // Its heat capacity is in joules; no current is in it.
    expect(names).not.toContain('Largest rise of temperature from stored energy');
    await search.fill('nernst');
    expect(await page.locator('.equation:visible').count()).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
    await close();
  });
});
