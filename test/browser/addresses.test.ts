import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { stateToLink, queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { placeInAddress } from '../../src/kit/model/link.ts';
import { packedLink, queryOfAddress } from '../../src/kit/model/packed-link.ts';
import { answer, asked, conductivity, open, valueOf } from './linked-page.ts';

/** 1.2 mm / (120 Ω · π (6 mm)²) by hand, in S/m. */
const answerOfLink = 0.0884194128288;

const rows = Array.from({ length: 250 }, (_, index) => {
  const hours = (index + 1) ** 2;
  return `${hours},${(20 + 3 * Math.sqrt(hours) + Math.sin(7 * index)).toFixed(12)}`;
}).join(';');

const fit = '/calculators/interphase-fit/';

const fitQuery = `v=1&models=simple&data=${rows}`;

const packedFit = () => {
  const calculator = calculators.get('interphase-fit') as AnyCalculator;
  return packedLink(stateToLink(calculator, queryToState(calculator, fitQuery).state));
};

describe('a table', () => {
  it.each([
    ['arrhenius', 'conductivity, row 5', '2.412345e-3', '2.412345e-3'],
    ['interphase-fit', 'area-specific resistance, row 8', '99.12345', '99.12345'],
    ['cell-resistance', 'ASR, row 2', '31.2345', '31.2345'],
  ])('of %s is in no request: reload, link, embedded files', async (id, cell, typed, secret) => {
    const watched = await open(`/calculators/${id}/`);
    const { page } = watched;
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(request.url().split('#')[0] ?? '', request.headers().referer ?? '');
    });
    await page.getByRole('textbox', { name: cell }).fill(typed);
    await expect.poll(() => decodeURIComponent(page.url())).toContain(secret);
    expect(new URL(page.url()).search).toMatch(/^\?v=1&tableLength=\d+$/);
    const link = page.url();
    await page.reload();
    const field = page.getByRole('textbox', { name: cell });
    await expect.poll(() => field.inputValue()).toContain(secret);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => field.inputValue()).toContain(secret);
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.filter((text) => decodeURIComponent(text).includes(secret))).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('that is long stands there packed, in whatever form it came', async () => {
    const packed = await packedFit();
    expect(packed).toContain('#z=');
    const slopes = new Set<number | undefined>();
    for (const end of [`#?${fitQuery}`, `?${fitQuery}`, placeInAddress(packed)]) {
      const watched = await open(`${fit}${end}`);
      await expect.poll(() => valueOf(watched, 'slope')).toBeGreaterThan(0);
      slopes.add(await valueOf(watched, 'slope'));
      if (end.startsWith('?v')) {
        // From an old link it is taken out of the query before anything else is fetched.
        await expect
          .poll(() => watched.page.url())
          .toMatch(/\?v=1&tableLength=\d+&models=simple#z=[\w-]+$/);
      }
      expect(watched.faults).toEqual([]);
      await watched.close();
    }
    expect(slopes.size).toBe(1);
  });

  it('survives a link to a heading, a reload and the way back', async () => {
    const watched = await open(`${fit}${placeInAddress(await packedFit())}`);
    const { page } = watched;
    await expect.poll(() => valueOf(watched, 'slope')).toBeGreaterThan(0);
    const slope = await valueOf(watched, 'slope');
    // Browsers pack with other parameters than this machine does: what counts is what the links say.
    const said = () => queryOfAddress(page.url()).catch(() => 'nothing');
    const link = await said();
    const heading = page.locator('.prose .permalink').last();
    await heading.scrollIntoViewIfNeeded();
    const id = ((await heading.getAttribute('href')) ?? '').slice(1);
    await page.evaluate(() => scrollTo(0, 0));
    await heading.evaluate((permalink: HTMLElement) => permalink.click());
    await expect.poll(said).toBe(link);
    await expect
      .poll(() =>
        page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id),
      )
      .toBeLessThan(800);
    await page.reload();
    // The place in the text is restored too; a calculator out of sight sleeps.
    await page.locator('.calculator').scrollIntoViewIfNeeded();
    await expect.poll(() => valueOf(watched, 'slope')).toBe(slope);
    await page
      .getByRole('textbox', { name: 'area-specific resistance, row 1', exact: true })
      .fill('30');
    await expect.poll(said).not.toBe(link);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => valueOf(watched, 'slope')).toBe(slope);
    await page.goBack();
    const first = page.getByRole('textbox', {
      name: 'area-specific resistance, row 1',
      exact: true,
    });
    await expect.poll(() => first.inputValue()).toBe('30');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('in a chapter stands behind # too', async () => {
    const path = '/ion-transport/temperature/';
    const watched = await open(`${path}?calculator=arrhenius`);
    const { page } = watched;
    await page.getByRole('textbox', { name: 'conductivity, row 1', exact: true }).fill('3.3e-4');
    await expect.poll(() => page.url()).toMatch(/\?calculator=arrhenius&v=1.*#(\?data=|z=)/);
    await page.reload();
    const cell = page.getByRole('textbox', { name: 'conductivity, row 1', exact: true });
    await expect.poll(() => cell.inputValue()).toBe('3.3e-4');
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  it('that was cut on its way shows no number', async () => {
    const link = placeInAddress(await packedFit());
    const watched = await open(`${fit}${link.slice(0, -30)}`);
    await expect
      .poll(() => watched.page.locator('.notices').textContent())
      .toMatch(/table of this link is damaged/);
    expect(await watched.page.locator('.calculator data').count()).toBe(0);
    await watched.close();
  });

  it('whose link is longer than what survives says so', async () => {
    const watched = await open(fit);
    const noise = (index: number) => ((index * 7919 + 12_345) ** 3 % 999_983) / 999_983;
    const long = Array.from({ length: 6500 }, (_, index) => {
      const hours = index + 1 + noise(index + 7);
      return `${hours},${20 + 3 * Math.sqrt(hours) + noise(index)}`;
    });
    await watched.page.locator('.field-table input[type=file]').setInputFiles({
      name: 'long.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(long.join('\n')),
    });
    const note = watched.page.locator('.keep [role=status]', { hasText: 'characters' });
    await expect.poll(() => note.count()).toBe(1);
    expect(await note.textContent()).toMatch(/Save CSV/);
    await watched.close();
  });
});

describe('an address that was mangled', () => {
  it.each([
    asked.replaceAll('&', '&amp;'),
    asked.replaceAll('+', '%2B'),
    `${asked}&fbclid=abc&utm_source=class`,
  ])('%s gives the number it was made for, without a word', async (search) => {
    const watched = await open(`${conductivity}${search}`);
    await expect.poll(() => valueOf(watched, answer)).toBeCloseTo(answerOfLink, 11);
    expect(await watched.page.locator('.notices').count()).toBe(0);
    await watched.close();
  });

  it('with nothing of this calculator in it shows no number until it is asked for', async () => {
    const watched = await open(`${conductivity}?v=1&bulk_resistance=120`);
    expect(await watched.page.locator('.calculator data').count()).toBe(0);
    expect(await watched.page.locator('.working').count()).toBe(0);
    await watched.page.getByRole('button', { name: 'Show the example' }).click();
    await expect.poll(() => valueOf(watched, answer)).toBeCloseTo(0.156034257933, 11);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});

describe('Reset', () => {
  it('goes back to the link one came with; the example is the second choice', async () => {
    const watched = await open(`${conductivity}${asked}`);
    const { page } = watched;
    await page.getByRole('textbox', { name: /^resistance/i }).fill('5');
    await expect.poll(() => valueOf(watched, answer)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => valueOf(watched, answer)).toBeCloseTo(answerOfLink, 11);
    await page.getByRole('button', { name: 'Reset to the example' }).click();
    await expect.poll(() => valueOf(watched, answer)).toBeCloseTo(0.156034257933, 11);
    await watched.close();
    const plain = await open(conductivity);
    expect(await plain.page.getByRole('button', { name: 'Reset to the example' }).count()).toBe(0);
    await plain.close();
  });
});
