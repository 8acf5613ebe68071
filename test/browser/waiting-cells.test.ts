import { expect, it } from 'vitest';
import { cell, chooseFile, expectSaid, openCalculator, valueOf } from './table-page.ts';

it('a number that breaks off in a cell is waited for, and judged when the cell is left', async () => {
  const { page, close } = await openCalculator('arrhenius');
  const problem = page.locator('.field-table .field-problem');
  const invalid = page.locator('.field-table [aria-invalid=true]');
  const conductivity = cell(page, 'conductivity', 2);
  const before = await valueOf(page, 'activationEnergy');
  for (const text of ['4e', '4e-', '4.1e-4 ±']) {
    await conductivity.fill(text);
    // A stale result gives no value: the text was evaluated, and nothing is said of it.
    await expect.poll(() => valueOf(page, 'activationEnergy')).toBeNaN();
    expect(await problem.count()).toBe(0);
    expect(await invalid.count()).toBe(0);
  }
  await cell(page, 'temperature', 3).focus();
  await expect.poll(() => problem.textContent()).toMatch(/Row 2, column conductivity/);
  expect(await invalid.count()).toBe(1);
  await conductivity.fill('abc');
  await expect.poll(() => invalid.count()).toBe(1);
  await conductivity.fill('4.1e-4');
  await expect.poll(() => valueOf(page, 'activationEnergy')).toBeGreaterThan(0);
  expect(await valueOf(page, 'activationEnergy')).not.toBe(before);
  expect(await problem.count()).toBe(0);
  await close();
});

it('a row that is begun waits for its other cells until it is left', async () => {
  const { page, close } = await openCalculator('arrhenius');
  const problem = page.locator('.field-table .field-problem');
  const rows = await page.locator('.field-table tbody tr').count();
  await page.getByRole('button', { name: 'Add a row' }).click();
  await cell(page, 'temperature', rows + 1).fill('75');
  await expect.poll(() => valueOf(page, 'activationEnergy')).toBeNaN();
  expect(await problem.count()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await problem.count()).toBe(0);
  await cell(page, 'temperature', 1).focus();
  await expect.poll(() => problem.textContent()).toMatch(/conductivity, is empty/);
  await close();
});

it('a file of resistances asks for the pellet, and Undo brings the example back', async () => {
  const { page, close } = await openCalculator('arrhenius');
  const before = await valueOf(page, 'activationEnergy');
  await chooseFile(page, 'r.csv', 'T (°C),Rb (Ohm)\n25,100\n40,60\n55,40\n70,27\n');
  await expectSaid(page, /Give what belongs to it: thickness, electrode diameter/);
  const thickness = page.locator('[name=thickness]');
  await expect.poll(() => thickness.inputValue()).toBe('');
  await expect.poll(() => page.locator('[data-field=thickness][data-wrong]').count()).toBe(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => valueOf(page, 'activationEnergy')).toBe(before);
  await close();
});
