import { expect } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser, site } from './browser-and-site.ts';
import { openWatched, shownNumber, type WatchedPage } from './watched-page.ts';

/** Opens a calculator by its id and waits until it answers. */
export async function openCalculator(
  id: string,
  query = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await openWatched(browser, site.address(`/calculators/${id}/${query}`), options);
  await watched.page.locator('.calculator').scrollIntoViewIfNeeded();
  await watched.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return watched;
}

export const valueOf = async (page: Page, quantity: string): Promise<number> =>
  (await shownNumber(page, quantity)) ?? Number.NaN;

export const cell = (page: Page, name: string, row: number) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}, row ${row}$`, 'i') });

/** What a table says of the last import. */
export const said = (page: Page) => page.locator('.field-table [role=status]').first();

export const chooser = (page: Page) => page.locator('.chooser');

/** Pastes a text into a cell as a spreadsheet would. */
export async function pasteInto(page: Page, name: string, row: number, text: string) {
  await cell(page, name, row).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

export async function chooseFile(page: Page, name: string, content: string | Buffer) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('.field-table input[type=file]').first().setInputFiles(file);
}

/** Drops files on an element as a desk does. */
export async function dropFiles(
  page: Page,
  selector: string,
  files: readonly { name: string; content: Buffer }[],
) {
  const given = files.map(({ name, content }) => ({ name, base64: content.toString('base64') }));
  await page
    .locator(selector)
    .first()
    .evaluate((element, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const options = { dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('dragover', options));
      element.dispatchEvent(new DragEvent('drop', options));
    }, given);
}

/** The file that “Save CSV” hands over. */
export async function savedCsv(page: Page): Promise<Buffer> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save CSV' }).click();
  const stream = await (await arriving).createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The state a page keeps in its address, wherever it stands there. */
export const stateOf = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return decodeURIComponent((search + hash).replaceAll('+', ' '));
};

export async function expectSaid(page: Page, says: RegExp) {
  await expect.poll(() => said(page).textContent()).toMatch(says);
}
