import { describe, expect, it } from 'vitest';
import {
  cell,
  chooseFile,
  chooser,
  dropFiles,
  expectSaid,
  openCalculator,
  pasteInto,
  said,
  valueOf,
} from './table-page.ts';

const withHeader = 'T (K)\tσ (mS/cm)\n300\t0.35\n320\t0.72\n340\t1.34\n360\t2.31\n';

/** Two columns that could both be the conductivity, and none says so. */
const unclear = 'ID,temperature,target\n269,25,3.1e-4\n270,40,5.6e-4\n271,55,9.6e-4\n';

const button = (name: string) => ({ name, exact: true });

describe('a table in a browser', () => {
  it('says after an import what was understood, and takes it back', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /4 rows.*temperature in K.*conductivity in mS/s);
    await expect.poll(() => valueOf(page, 'activationEnergy')).not.toBe(before);
    await cell(page, 'conductivity', 1).fill('0.36');
    await expectSaid(page, /4 rows/);
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('25');
    await expect.poll(() => valueOf(page, 'activationEnergy')).toBeCloseTo(before, 6);
    await expectSaid(page, /as it was before/);
    expect(await page.getByRole('button', button('Undo')).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('takes several steps back, the emptying too, one by one', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /4 rows/);
    await page.getByRole('button', button('Empty')).click();
    await expectSaid(page, /emptied/);
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('');
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('300');
    await expectSaid(page, /4 rows/);
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('25');
    await close();
  });

  it('forgets what it said when another state comes', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /4 rows/);
    await page.goBack();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('25');
    await expect.poll(() => said(page).textContent()).not.toMatch(/4 rows/);
    expect(await page.getByRole('button', button('Undo')).count()).toBe(0);
    await close();
  });

  it('sets the choice that the columns decide, and takes it back with the rows', async () => {
    const { page, close } = await openCalculator('interphase-fit');
    await dropFiles(page, '.field-table', [
      { name: 'a.csv', content: Buffer.from('t (h),x (nm)\n1,10\n4,16\n9,22\n25,34\n') },
    ]);
    const observable = page.getByLabel('what was measured', { exact: true });
    await expect.poll(() => observable.inputValue()).toBe('thickness');
    await expect.poll(() => cell(page, 'time', 4).inputValue()).toBe('25');
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => observable.inputValue()).toBe('areaSpecificResistance');
    await expect.poll(() => cell(page, 'time', 1).inputValue()).toBe('2');
    await close();
  });

  it('adds imported rows to those that were there, in their unit', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await chooseFile(page, 'more.csv', 'T (K),σ (mS/cm)\n373.15,3\n393.15,4.5\n');
    await expectSaid(page, /2 rows/);
    await page.getByRole('button', { name: /^Add them to the rows/ }).click();
    await expectSaid(page, /2 rows added to the 5 rows that stood there/);
    await expect.poll(() => cell(page, 'temperature', 7).inputValue()).toBe('120');
    expect(await cell(page, 'conductivity', 6).inputValue()).toBe('0.003');
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => cell(page, 'temperature', 6).count()).toBe(0);
    await close();
  });
});

describe('the question what columns hold', () => {
  it('is asked beside the first rows, by the keyboard alone, while table and result stay', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    await chooseFile(page, 'unclear.csv', unclear);
    await expect.poll(() => chooser(page).count()).toBe(1);
    expect(await chooser(page).evaluate((box) => document.activeElement === box)).toBe(true);
    expect(await chooser(page).locator('tbody tr').count()).toBe(3);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    expect(await valueOf(page, 'activationEnergy')).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => chooser(page).count()).toBe(0);
    expect(await valueOf(page, 'activationEnergy')).toBe(before);
    await chooseFile(page, 'unclear.csv', unclear);
    const menu = (name: RegExp) => chooser(page).getByRole('combobox', { name });
    await menu(/^What column 1/).selectOption({ label: 'left out' });
    await menu(/^What column 2/).selectOption({ label: 'temperature' });
    await menu(/^Unit of column 2/).selectOption({ label: '°C' });
    await menu(/^What column 3/).selectOption({ label: 'conductivity' });
    await menu(/^Unit of column 3/).selectOption('S/cm');
    await page.getByRole('button', button('Read these columns')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chooser(page).count()).toBe(0);
    await expect.poll(() => cell(page, 'conductivity', 3).inputValue()).toBe('9.6e-4');
    expect(await cell(page, 'temperature', 4).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('reads a column of kelvin as degrees afterwards, and S/cm for mS/cm, without retyping', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await chooseFile(page, 'a.csv', 'T (K),sigma (S/cm)\n250,0.31e-3\n270,0.56e-3\n290,0.9e-3\n');
    await expectSaid(page, /3 rows/);
    await page.getByRole('button', button('Read these columns otherwise')).click();
    const menu = (name: RegExp) => chooser(page).getByRole('combobox', { name });
    await menu(/^Unit of column 1/).selectOption({ label: '°C' });
    await menu(/^Unit of column 2/).selectOption('mS/cm');
    await page.getByRole('button', button('Read these columns')).click();
    await expect
      .poll(() => page.getByLabel('Unit of the column conductivity').inputValue())
      .toBe('mS/cm');
    expect(await page.getByLabel('Unit of the column temperature').inputValue()).toBe('Cel');
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('250');
    expect(Number(await cell(page, 'conductivity', 1).inputValue())).toBe(0.31e-3);
    await page.getByRole('button', button('Undo')).click();
    await expect
      .poll(() => page.getByLabel('Unit of the column temperature').inputValue())
      .toBe('K');
    await close();
  });

  it('may be put to the present table, which converts nothing either', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.getByRole('button', button('Read these columns otherwise')).click();
    await chooser(page)
      .getByRole('combobox', { name: /^Unit of column 2/ })
      .selectOption('mS/cm');
    await page.getByRole('button', button('Read these columns')).click();
    await expect
      .poll(() => page.getByLabel('Unit of the column conductivity').inputValue())
      .toBe('mS/cm');
    expect(await cell(page, 'conductivity', 1).inputValue()).toBe('3.10e-4');
    await close();
  });

  it('scrolls in its own box on a touch screen of 360 px, in reach of a finger', async () => {
    const { page, close } = await openCalculator('arrhenius', '', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await chooseFile(page, 'unclear.csv', unclear);
    await expect.poll(() => chooser(page).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.getByRole('button', button('Leave the table as it was')).tap();
    await expect.poll(() => chooser(page).count()).toBe(0);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await close();
  });
});

describe('the button that pastes', () => {
  it('asks for the clipboard when it is pressed, and reads what is there', async () => {
    const { page, close } = await openCalculator('arrhenius', '', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate((text) => navigator.clipboard.writeText(text), withHeader);
    await page.getByRole('button', button('Paste')).click();
    await expectSaid(page, /4 rows/);
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('300');
    await close();
  });

  it('says what to do where the browser refuses', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.evaluate(() => {
      navigator.clipboard.readText = () =>
        Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', button('Paste')).click();
    await expectSaid(page, /did not show this page the clipboard.*paste there/);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await close();
  });
});
