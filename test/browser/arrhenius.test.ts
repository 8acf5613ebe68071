import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, shownNumber, type WatchedPage } from './watched-page.ts';

const page = '/calculators/arrhenius/';
const electronVolt = 96485.33212331;

async function open(path: string, options = {}): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(path), options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

const valueOf = async ({ page }: WatchedPage, quantity: string) =>
  (await shownNumber(page, quantity)) ?? Number.NaN;

const cell = ({ page: inside }: WatchedPage, name: string, row: number) =>
  inside.getByRole('textbox', { name: new RegExp(`^${name}, row ${row}$`, 'i') });

/** Pastes a text into a cell as a spreadsheet would. */
async function paste(watched: WatchedPage, name: string, row: number, text: string) {
  await cell(watched, name, row).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function openFile(watched: WatchedPage, name: string, content: string | Buffer) {
  await watched.page
    .locator('.field-table input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

describe('the Arrhenius calculator in a browser', () => {
  it('is a worked example before any script runs', async () => {
    const watched = await openWatched(browser, site.address(page), { javaScriptEnabled: false });
    const energy = await valueOf(watched, 'activationEnergy');
    expect(energy / (0.339137385181 * electronVolt)).toBeCloseTo(1, 9);
    expect(await watched.page.locator('.xy-chart').count()).toBe(2);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('answers what is typed into the grid and keeps it in the address', async () => {
    const watched = await open(page);
    await cell(watched, 'conductivity', 5).fill('2,40e-3');
    await expect.poll(() => valueOf(watched, 'activationEnergy')).toBeGreaterThan(32_800);
    await expect
      .poll(() => new URLSearchParams(new URL(watched.page.url()).hash.slice(1)).get('data'))
      .toBe('25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3;85,0.0024');
    const again = await openWatched(browser, watched.page.url());
    const before = await valueOf(watched, 'activationEnergy');
    await expect.poll(() => valueOf(again, 'activationEnergy')).toBe(before);
    expect(watched.faults).toEqual([]);
    await watched.close();
    await again.close();
  });

  it('takes cells from a spreadsheet with header, kelvin and decimal commas; Back brings the old ones', async () => {
    const watched = await open(page);
    const pasted = 'T (K)\tσ (mS/cm)\n300,5\t0,35\n320,5\t0,72\n340,5\t1,34\n360,5\t2,31\n';
    await paste(watched, 'temperature', 1, pasted);
    await expect.poll(() => cell(watched, 'temperature', 1).inputValue()).toBe('300.5');
    expect(await watched.page.getByLabel('Unit of the column temperature').inputValue()).toBe('K');
    expect(await watched.page.locator('.field-table [role=status]').textContent()).toMatch(
      /4 rows.*commas read as decimal marks/,
    );
    // By hand from the first and last point: k ln(2.31·360.5 / 0.35·300.5) / (1/300.5 − 1/360.5).
    await expect
      .poll(async () => (await valueOf(watched, 'activationEnergy')) / electronVolt)
      .toBeCloseTo(0.322, 1);
    await expect.poll(() => watched.page.url()).toContain('data.units=K');
    await watched.page.goBack();
    await expect.poll(() => cell(watched, 'temperature', 1).inputValue()).toBe('25');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('opens its own sample file', async () => {
    const watched = await open(page);
    const sample = watched.page.getByRole('link', { name: 'Sample file' });
    const address = new URL((await sample.getAttribute('href')) ?? '', watched.page.url());
    const text = await (await watched.page.request.get(address.href)).text();
    await openFile(watched, 'arrhenius.csv', text);
    await expect.poll(() => cell(watched, 'temperature', 8).count()).toBe(1);
    expect(await cell(watched, 'uncertainty', 1).inputValue()).toBe('1.5');
    await expect.poll(() => valueOf(watched, 'activationEnergy')).toBeGreaterThan(30_000);
    await expect
      .poll(() => watched.page.getByText('its standard error, by what was stated').count())
      .toBe(1);
    await watched.close();
  });

  it('names row and column of what it cannot read, at the cell', async () => {
    const watched = await open(page);
    await cell(watched, 'conductivity', 3).fill('about one');
    await expect
      .poll(() => cell(watched, 'conductivity', 3).getAttribute('aria-invalid'))
      .toBe('true');
    const id = await cell(watched, 'conductivity', 3).getAttribute('aria-describedby');
    expect(await watched.page.locator(`[id="${id}"]`).textContent()).toMatch(
      /Row 3, column conductivity, .*“about one”/,
    );
    await expect.poll(() => watched.page.locator('.calculator data').count()).toBe(0);
    await openFile(watched, 'book.xlsx', 'PK\u0003\u0004…');
    await expect
      .poll(() => watched.page.locator('.field-table [role=status]').textContent())
      .toMatch(/workbook/);
    await watched.close();
  });

  it('marks the cells of rows that are unfit together, and says why at each', async () => {
    const watched = await open(`${page}?v=1&data=25,1e-4;25,2e-4;25,3e-4`);
    const first = cell(watched, 'conductivity', 1);
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true');
    const id = await first.getAttribute('aria-describedby');
    expect(await watched.page.locator(`[id="${id}"]`).textContent()).toMatch(
      /at one temperature only, and 2 different ones are needed/,
    );
    await expect.poll(() => watched.page.locator('.calculator data').count()).toBe(0);
    await cell(watched, 'temperature', 2).fill('40');
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe(null);
    await watched.close();
  });

  it('converts a column, and does not reinterpret it', async () => {
    const watched = await open(page);
    const before = await valueOf(watched, 'activationEnergy');
    await watched.page.getByLabel('Unit of the column conductivity').selectOption('mS/cm');
    await expect.poll(() => cell(watched, 'conductivity', 1).inputValue()).toBe('0.31');
    await expect
      .poll(async () => (await valueOf(watched, 'activationEnergy')) / before)
      .toBeCloseTo(1, 12);
    await watched.close();
  });

  it('serves the keyboard: down the column, a new row, typing, up again', async () => {
    const watched = await open(page);
    await cell(watched, 'temperature', 5).focus();
    await watched.page.keyboard.press('Enter');
    await expect.poll(() => cell(watched, 'temperature', 6).count()).toBe(1);
    await watched.page.keyboard.type('100');
    await watched.page.keyboard.press('Tab');
    await watched.page.keyboard.type('3.4e-3');
    await expect.poll(() => valueOf(watched, 'activationEnergy')).toBeGreaterThan(30_000);
    await watched.page.keyboard.press('ArrowUp');
    const name = await watched.page.evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    expect(name).toBe('conductivity, row 5');
    await watched.close();
  });

  it('keeps the focus in the grid when its last row is removed', async () => {
    const watched = await open(page);
    await watched.page.getByRole('button', { name: 'Remove row 5' }).focus();
    await watched.page.keyboard.press('Enter');
    await expect.poll(() => cell(watched, 'temperature', 5).count()).toBe(0);
    const name = await watched.page.evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    expect(name).toBe('Remove row 4');
    await watched.close();
  });

  it('has a slider that knows temperatures below zero', async () => {
    const watched = await open(`${page}?v=1&predictAt=-10+Cel`);
    const slider = watched.page.getByRole('slider', { name: /predict at/ });
    await slider.focus();
    await watched.page.keyboard.press('ArrowRight');
    // One step of 200 between −40 and 120 °C is 0.8 K; the place before it is rounded to a step.
    await expect
      .poll(async () => Number(await watched.page.locator('[name=predictAt]').inputValue()) + 10)
      .toBeGreaterThan(0);
    expect(Number(await watched.page.locator('[name=predictAt]').inputValue())).toBeLessThan(-8);
    await watched.close();
  });

  it('shows each standard error as what it is, in electron volts', async () => {
    const watched = await open(`${page}?v=1`);
    const row = watched.page.locator('tr', { hasText: 'its standard error, by the scatter' });
    // 0.00137733809219 and 0.00179879707781 eV by hand, to the two digits an error is given with.
    expect((await row.locator('td').allTextContents()).map(Number)).toEqual([0.0014, 0.0018]);
    await watched.close();
  });

  it('fetches the solver for a VTF curve, and only then', async () => {
    const watched = await open(page);
    const scripts: string[] = [];
    watched.page.on('request', (request) => scripts.push(request.url()));
    await watched.page.getByLabel('Start from').selectOption({ index: 3 });
    await expect
      .poll(() => valueOf(watched, 'pseudoActivationEnergy'))
      .toBeCloseTo(7896.21708937, 2);
    await expect
      .poll(() => valueOf(watched, 'idealGlassTemperature'))
      .toBeCloseTo(200.759309679, 4);
    expect(scripts.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('fits 10 000 rows beside the page, which goes on answering', async () => {
    const watched = await open(page);
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const temperature = 250 + index / 100;
      const noise = 1 + 0.02 * Math.sin(index * 1.7);
      const sigma = (5e4 / temperature) * Math.exp(-0.34 / (8.617333262e-5 * temperature)) * noise;
      return `${temperature.toFixed(2)},${sigma.toExponential(5)}`;
    });
    await openFile(watched, 'long.csv', `T (K),sigma (S/cm)\n${rows.join('\n')}`);
    await expect
      .poll(() => valueOf(watched, 'activationEnergy').then((energy) => energy / electronVolt))
      .toBeCloseTo(0.34, 3);
    expect(
      await watched.page.getByText('10,000 rows; only the first 50 are shown here').count(),
    ).toBe(1);
    await expect.poll(() => watched.page.url()).toMatch(/\?v=1&tableLength=\d+#z=/);
    // Long tables must come back from their address, too.
    const again = await openWatched(browser, watched.page.url());
    const before = await valueOf(watched, 'activationEnergy');
    await expect.poll(() => valueOf(again, 'activationEnergy')).toBe(before);
    const beside = watched.page.waitForEvent('worker');
    await watched.page.getByRole('textbox', { name: /predict at/i }).fill('30');
    expect((await beside).url()).toMatch(/evaluation\.worker/);
    expect(watched.faults).toEqual([]);
    await watched.close();
    await again.close();
  });

  it('refuses more rows than that and keeps what stood there', async () => {
    const watched = await open(page);
    await openFile(watched, 'too-long.csv', '25,1e-4\n'.repeat(10_001));
    await expect
      .poll(() => watched.page.locator('.field-table [role=status]').textContent())
      .toMatch(/10001 rows; at most 10000/);
    expect(await cell(watched, 'conductivity', 1).inputValue()).toBe('3.10e-4');
    await watched.close();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const watched = await open(page, { viewport: { width: 320, height: 640 } });
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await watched.close();
  });
});
