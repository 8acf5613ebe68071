import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched, type WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
afterEach(() => watched.close());

const open = async (viewport = { width: 1280, height: 900 }, javaScriptEnabled = true) => {
  const address = site.address('/calculators/safety-record/');
  watched = await openWatched(browser, address, { viewport, javaScriptEnabled });
  return watched.page;
};

const waits = { timeout: 20_000 };

/** A group of the form, opened as a reader does. */
async function openGroup(page: Page, title: string): Promise<void> {
  await page.locator('.record-group > summary', { hasText: title }).first().click();
}

/** The record in the form, as its button saves it. */
async function savedRecord(page: Page): Promise<Buffer> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save JSON' }).click();
  return readFileSync(await (await arrives).path());
}

/** The line of a metric’s matrix, which is drawn when it is opened. */
async function matrixLine(page: Page, metric: string, line: string): Promise<string> {
  const place = page.locator(`[data-metric="${metric}"]`);
  await place.locator('summary').click();
  return place.locator(`[data-line="${line}"]`).innerText();
}

describe('a safety record', () => {
  it('goes from the form into a file and comes back to be compared and drawn on the card', async () => {
    const first = await open();
    await openGroup(first, 'Gas');
    const volume = first.locator('#record-chamberVolume');
    await volume.fill('2.50');
    await first.locator('[name="record-chamberVolume-state"]').selectOption('measured');
    await first.locator('#record-of-name').fill('Cells of the test');
    const file = await savedRecord(first);
    expect(JSON.parse(file.toString())).toMatchObject({
      safetyRecord: 1,
      name: 'Cells of the test',
      gas: { chamberVolume: { state: 'measured', value: 2.5, unit: 'L', typed: '2.50' } },
    });
    expect(watched.faults).toEqual([]);
    await watched.close();

    const again = await open();
    const chooser = again.locator('.record-files input[type=file]');
    await chooser.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
    await again.getByText('Opened: Cells of the test.').waitFor(waits);
    await openGroup(again, 'Gas');
    expect(await again.locator('#record-chamberVolume').inputValue()).toBe('2.50');
    await again
      .locator('.record-card')
      .getByText('Cells of the test', { exact: false })
      .first()
      .waitFor(waits);
    const line = await matrixLine(again, 'hydrogenSulfidePeak', 'chamberVolume');
    expect(line).toMatch(/2\.50 L.*not stated.*no amount/s);
    const ratio = again.locator('[data-quantity="criticalCurrentDensityRatio"]');
    // The sets of the samples: SciPy finds 1.350960039.
    expect(Number(await ratio.getAttribute('value'))).toBeCloseTo(1.350960039, 9);
    expect(watched.faults).toEqual([]);
  });

  it.each([320, 360, 768, 1440])(
    'is one drawing whose texts stay apart at %i px',
    async (width) => {
      const page = await open({ width, height: 900 });
      await page.locator('.record-card .card-svg:visible').first().waitFor(waits);
      const drawn = await page.locator('.record-card .card-svg:visible').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const texts = [...drawing.querySelectorAll('text')];
          const boxes = texts.map((text) => text.getBoundingClientRect());
          // Boxes of lines reach into each other by some of the space above their letters.
          const overlaps = boxes.flatMap((one, at) =>
            boxes
              .slice(at + 1)
              .filter(
                (other) =>
                  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
              ),
          );
          return { texts: texts.length > 10, overlaps: overlaps.length };
        }),
      );
      expect(drawn).toEqual([{ texts: true, overlaps: 0 }]);
    },
  );

  it('loses its ratio when the half-cycles differ, and says why', async () => {
    const page = await open();
    await openGroup(page, 'Critical current density');
    await page.locator('#record-halfCycleCapacity').fill('0.5');
    const metric = page.locator('[data-metric="criticalCurrentDensity"]');
    await metric.locator('.standing[data-standing="not comparable"]').first().waitFor(waits);
    expect(await metric.locator('[data-quantity]').count()).toBe(0);
    expect(await metric.innerText()).toContain('another capacity a half-cycle');
    expect(watched.faults).toEqual([]);
  });

  it('keeps its state in the address, which opens it again', async () => {
    const page = await open({ width: 360, height: 740 });
    await page.locator('#record-of-name').fill('By the link');
    await expect.poll(() => page.url(), waits).toContain('#');
    const address = page.url();
    await watched.close();
    watched = await openWatched(browser, address);
    const name = watched.page.locator('#record-of-name');
    await expect.poll(() => name.inputValue(), waits).toBe('By the link');
    expect(watched.faults).toEqual([]);
  });

  it('shows every line without scripts, with nothing to be opened', async () => {
    const page = await open({ width: 1280, height: 900 }, false);
    expect(await page.getByText('Volume of the chamber', { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.record-group dl > div').count()).toBeGreaterThan(80);
    expect(await page.locator('.record-group dd').filter({ hasText: '0.785' }).count()).toBe(1);
  });
});
