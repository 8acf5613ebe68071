import type { Page } from 'playwright-core';
import { describe, it, type ExpectStatic } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { browser, site } from './browser-and-site.ts';
import { saidBy, translatePage } from './translated-page.ts';
import { openWatched } from './watched-page.ts';

const isAlive = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));

/** The state as the page prints it. */
async function stateOf(page: Page): Promise<string> {
  const printed = (await page.locator('.printed-link p').textContent()) ?? '';
  return printed.slice(printed.indexOf('?'));
}

/** Where two texts part, with a few letters around; nothing where they do not. */
function firstDifference(own: string, fresh: string) {
  if (own === fresh) return undefined;
  const at = [...own].findIndex((letter, index) => letter !== fresh[index]);
  return [own, fresh].map((text) => text.slice(Math.max(0, at - 60), at + 60));
}

/** A page that was translated, and one that never was, which opens every state anew. */
async function openBoth(expect: ExpectStatic, id: string, keepsText = false) {
  const path = `/calculators/${id}/`;
  const translated = await openWatched(browser, site.address(path));
  const plain = await openWatched(browser, site.address(path));
  const { page } = translated;
  await isAlive(page);
  await translatePage(page, keepsText);
  let opened = '';
  /** The translated page says what a fresh page says of the same state. */
  const agree = async (part?: string) => {
    const both = async () => {
      const state = await stateOf(page);
      if (state !== opened) {
        await plain.page.goto('about:blank');
        await plain.page.goto(site.address(path) + state);
        await isAlive(plain.page);
        opened = state;
      }
      // What converts units in the working comes when it is opened, or a number is changed.
      for (const each of [page, plain.page]) {
        await each
          .locator('.working')
          .evaluateAll((all) => all.forEach((details) => details.toggleAttribute('open', true)));
      }
      const [own, fresh] = await Promise.all([saidBy(page, part), saidBy(plain.page, part)]);
      return firstDifference(own, fresh) ?? 'the same';
    };
    await expect.poll(both).toBe('the same');
  };
  const close = async () => {
    expect([...translated.faults, ...plain.faults]).toEqual([]);
    await Promise.all([translated.close(), plain.close()]);
  };
  return { page, agree, close };
}

const values = (page: Page) =>
  page
    .locator('.calculator .results data')
    .evaluateAll((all) => all.map((data) => [data.getAttribute('value'), data.textContent]));

describe.concurrent.each([...calculators.keys()])(
  '%s in a page that a browser translated',
  (id) => {
    it('shows the results of what is typed, chosen and converted', async ({ expect }) => {
      const { page, agree, close } = await openBoth(expect, id);
      const fonts = page.locator('.calculator font');
      expect(await fonts.count()).toBeGreaterThan(20);
      const before = await values(page);
      const number = page.locator('.calculator .field-line input, .calculator tbody input').first();
      await number.fill(
        (await number.inputValue()).replace(/\d/, (digit) => `${Number(digit) + 1}`),
      );
      await agree();
      expect(await values(page)).not.toEqual(before);
      for (const units of ['.field-line select', 'thead select', '.result-unit']) {
        const menu = page.locator(`.calculator ${units}`).first();
        if ((await menu.count()) === 0) continue;
        await menu.selectOption({ index: (await menu.locator('option').count()) - 1 });
        await agree();
      }
      await close();
    });

    it('follows choices', async ({ expect }) => {
      const { page, agree, close } = await openBoth(expect, id);
      const menus = await page.locator('.calculator .field:not(.field-table) > select').all();
      for (const menu of menus) {
        const options = await menu
          .locator('option')
          .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
        for (const option of [...options.slice(1), options[0]!]) {
          await menu.selectOption(option);
        }
        await agree('.calculator-columns');
      }
      const groups = await page.locator('.calculator .field-choice').count();
      for (let group = 0; group < groups; group += 1) {
        const radios = page.locator('.calculator .field-choice').nth(group).locator('input');
        for (let at = (await radios.count()) - 1; at >= 0; at -= 1) {
          await radios.nth(at).check();
        }
        await agree('.calculator-columns');
      }
      const points = page.locator('.starting-points select').first();
      await points.selectOption({ index: (await points.locator('option').count()) - 1 });
      await agree();
      await close();
    });

    it('says what is wrong, and then what else is wrong', async ({ expect }) => {
      const { page, agree, close } = await openBoth(expect, id, true);
      const number = page.locator('.calculator .field-line input').first();
      const valid = await number.inputValue();
      const problem = page.locator('.field-problem:not(:empty)');
      const messages = new Set<string>();
      for (const wrong of ['x', '3 5 7 furlongs', '1.2.3']) {
        await number.fill(wrong);
        await expect.poll(() => problem.count()).toBeGreaterThan(0);
        await agree('.field-problem');
        messages.add((await problem.first().textContent()) ?? '');
      }
      expect(messages.size).toBeGreaterThan(1);
      expect(await page.locator('.calculator .results data').count()).toBe(0);
      await number.fill(valid);
      await agree();
      await close();
    });
  },
);

describe.each(['arrhenius', 'cell-resistance', 'interphase-fit'])(
  'the table of %s in a translated page',
  (id) => {
    it('takes cells, rows and pasted text, and says what became of them', async ({ expect }) => {
      const { page, agree, close } = await openBoth(expect, id);
      await page
        .getByRole('button', { name: /Add a row/ })
        .first()
        .click();
      await agree('.field-problem');
      const table = page.locator('.field-table').first();
      await table.locator('.row-remove').last().click();
      const first = table.locator('tbody input:not(.cell-words)').first();
      await first.fill('word');
      await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true');
      await agree('.field-problem');
      await first.fill('31');
      await agree('.calculator-columns');
      await close();
    });
  },
);

it('comes alive in a chapter that was translated before', async ({ expect }) => {
  const { page, faults, close } = await openWatched(
    browser,
    site.address('/ion-transport/conductivity/'),
  );
  await translatePage(page);
  await page.locator('.calculator').scrollIntoViewIfNeeded();
  await isAlive(page);
  await page.getByRole('textbox', { name: /^~?resistance/i }).fill('120');
  const result = page.locator('data[data-quantity="ionicConductivity"]');
  // 1.5 mm / (120 Ω · π (6 mm)²) = 0.11052 S/m, with 0.01/1.5 and 2 · 0.05/12 as relative uncertainties.
  await expect
    .poll(async () => Number(await result.getAttribute('value')))
    .toBeCloseTo(0.110524, 5);
  await expect.poll(() => result.textContent()).toMatch(/^1\.105/);
  expect(await page.locator('.calculator .results output').count()).toBe(
    await page.locator('.calculator .results data').count(),
  );
  expect(faults).toEqual([]);
  await close();
});
