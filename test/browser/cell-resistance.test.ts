import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

const page = '/calculators/cell-resistance/';
const total = 'data[data-quantity="areaSpecificResistance"]';

async function open(path: string): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path));
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const read = (watched: WatchedPage, attribute: string) => async () =>
  Number(await watched.page.locator(total).getAttribute(attribute));

describe('the budget of a cell in a browser', () => {
  it('starts from a published interface and says where it comes from, until another start', async () => {
    const watched = await open(page);
    const note = watched.page.locator('.preset-note');
    expect(await note.textContent()).toBe('');
    const choice = watched.page.getByLabel('Start from');
    await choice.selectOption('EV01');
    // 31.6 Ω cm² of the record and the separator of 2.5 Ω cm².
    await expect.poll(read(watched, 'value')).toBeCloseTo(34.1e-4, 14);
    expect(await note.getAttribute('role')).toBe('status');
    expect(await note.textContent()).toMatch(/as reported by the review, not re-checked/);
    expect(await note.locator('a').getAttribute('href')).toMatch(/\/data\/#EV01$/);
    await expect.poll(() => watched.page.url()).toContain('preset=EV01');
    await watched.page.reload();
    await expect.poll(() => note.textContent()).toMatch(/Kong et al\. 2024/);
    await choice.selectOption({ index: 1 });
    await expect.poll(() => note.textContent()).toBe('');
    await expect.poll(() => watched.page.url()).not.toContain('EV01');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('carries a ± typed into a row and names the row', async () => {
    const watched = await open(page);
    await watched.page.getByRole('textbox', { name: 'ASR, row 2' }).fill('15 ± 3');
    await expect.poll(read(watched, 'data-uncertainty')).toBeCloseTo(3e-4, 12);
    const blamed = watched.page.locator('.contributions tbody th');
    await expect.poll(() => blamed.allTextContents()).toEqual(['cathode side: ASR']);
    await expect
      .poll(() => new URLSearchParams(new URL(watched.page.url()).hash.slice(1)).get('interfaces'))
      .toBe('10,0.50,lithium side;15±3,0.50,cathode side');
    await watched.page.reload();
    await expect.poll(read(watched, 'data-uncertainty')).toBeCloseTo(3e-4, 12);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('has the budget against temperature as a table', async () => {
    const watched = await open(page);
    const table = watched.page.locator('.chart-table');
    await table.locator('summary').click();
    const row = table.locator('tbody tr', { hasText: '−10 °C' });
    // By an independent calculation: 10.427457009 for the layer (σT, 0.30 eV), 332.702762104 for the
    // interfaces (0.50 eV).
    await expect.poll(() => row.allInnerTexts()).toHaveLength(1);
    expect((await row.innerText()).split(/\s*\t\s*/)).toEqual([
      '−10 °C',
      '343.1',
      '10.43',
      '332.7',
    ]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});
