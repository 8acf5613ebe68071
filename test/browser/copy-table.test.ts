import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, site } from './browser-and-site.ts';
import { openWatched } from './watched-page.ts';

const open = (path: string) =>
  openWatched(browser, site.address(path), { permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the start of one element to the end of another and copies as a reader does. */
async function copied(
  page: Page,
  from: string,
  to = from,
): Promise<{ text: string; html: string }> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStart(document.querySelector(first!)!, 0);
      range.setEndAfter(document.querySelector(last!)!.lastChild!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
  // What names the source is fetched at the first selection.
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('name-source')),
      ),
    )
    .toBe(true);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const edition = /, version \d+\.\d+\.\d+\S*, 20\d\d-\d\d-\d\d, http/;

describe('a copy of a table', () => {
  it('ends with title, page, edition and address', async () => {
    const { page, faults, close } = await open('/ion-transport/families/');
    const { text, html } = await copied(page, '#tab-halides tbody tr', '#tab-halides tbody');
    const last = text.trim().split('\n').at(-1)!;
    expect(last).toMatch(/^Table 2\.\d+\. Halides, .* In: The families of solid electrolytes, /);
    expect(last).toMatch(edition);
    expect(last).toMatch(/\/ion-transport\/families\/#tab-halides$/);
    expect(text.split('\n')[0]).not.toContain('In: ');
    expect(html).toMatch(/<table[\s\S]*<td[\s\S]*<\/table>[\s\S]*#tab-halides<\/p>/);
    expect(faults).toEqual([]);
    await close();
  });

  it('within words around it names the table too, once', async () => {
    const { page, close } = await open('/evidence/tables/');
    const { text } = await copied(page, '#evidence-t5 figcaption', '#evidence-t5 + p');
    expect(text.match(/#evidence-t5/g)).toHaveLength(1);
    expect(text).toMatch(/\nTable 8\.6\. What the review reports in its Table 5 In: /);
    await close();
  });

  it('in a calculator leads to the same numbers', async () => {
    const state = '?v=1&bulkResistance=170+Ohm';
    const { page, close } = await open(`/calculators/conductivity/${state}`);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.locator('.chart-table summary').first().click();
    const table = '.chart-table table';
    await page.locator(`${table} tbody tr`).first().waitFor();
    const { text } = await copied(page, `${table} thead`, `${table} tbody`);
    expect(text.trim().split('\n').at(-1)).toContain('/calculators/conductivity/?v=1&');
    await close();
  });
});

describe('a copy of other things is left alone:', () => {
  it('a paragraph, even one that ends where a table begins', async () => {
    const { page, close } = await open('/ion-transport/families/');
    const paragraph = await page.evaluate(() => {
      const found = document.querySelector('#tab-halides')!.previousElementSibling!;
      found.id = 'before';
      const range = document.createRange();
      range.setStart(found, 0);
      range.setEnd(document.querySelector('#tab-halides th')!, 0);
      const selection = getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
      // The caption stands between; the table itself holds nothing of the selection.
      return selection.toString();
    });
    // What names the source is fetched at the first selection.
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('name-source')),
        ),
      )
      .toBe(true);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await page.keyboard.press('Control+C');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.trim()).toBe(paragraph.trim());
    await close();
  });

  it('the words of one cell', async () => {
    const { page, close } = await open('/ion-transport/families/');
    const { text } = await copied(page, '#tab-halides td');
    expect(text).not.toContain('In: ');
    // A formula is copied as it is read, not token by token.
    expect(text).toBe('Li₃YCl₆');
    await close();
  });

  it('a form field', async () => {
    const { page, close } = await open('/evidence/tables/');
    const field = page.locator('#evidence-t5 input').first();
    await field.fill('garnet');
    await field.press('Control+A');
    await field.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('garnet');
    await close();
  });
});
