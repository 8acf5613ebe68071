import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import {
  cell,
  dropFiles,
  expectSaid,
  openCalculator,
  savedCsv,
  stateOf,
  valueOf,
} from './table-page.ts';

const button = (name: string) => ({ name, exact: true });

describe('a saved calculation', () => {
  const states: [id: string, query: string, quantity: string][] = [
    [
      'conductivity',
      '?v=1&bulkResistance=120.50±0.6 Ohm&thickness=700 um&ionicConductivity.unit=S/m',
      'ionicConductivity',
    ],
    [
      'interfacial-resistance',
      '?v=1&totalResistance=470 Ohm&thickness=0.8 mm',
      'interfacialAreaSpecificResistance',
    ],
    [
      'interphase-growth',
      '?v=1&law=linear&linearRateConstant=2e-13 m/s&time=500 h',
      'interphaseThickness',
    ],
    [
      'arrhenius',
      '?v=1&data=25,1e-3;40,2e-3;60,4e-3&data.units=Cel,S/cm,%25&form=sigma',
      'activationEnergy',
    ],
    [
      'cell-resistance',
      '?v=1&layers=50,0.4±0.1,0.3,sigmaT,a\\, b&temperature=10 Cel',
      'areaSpecificResistance',
    ],
    [
      'interphase-fit',
      '?v=1&observable=thickness&data=1,10;4,16;9,22;25,34&models=simple',
      'slope',
    ],
    [
      'nernst-planck',
      '?v=1&load=steps&steps=5,0.4;5,0&steps.units=min,mA/cm2&time=400 s',
      'platedConcentration',
    ],
    ['lithium-side', '?v=1&firstCurrentDensity=0.2 mA/cm2&failedStep=4', 'criticalCurrentDensity'],
    ['design-map', '?v=1&flawLength=1 um&time=2000 h', 'allowedCurrentDensity'],
    ['pellet-density', '?v=1&pelletMass=0.6±0.001 g', 'relativeDensity'],
    ['capacity-fade', '?v=1&data=1,160;50,155;100,151;150,147', 'cyclesToTarget'],
    [
      'direct-current-polarisation',
      '?v=1&readings=number&appliedVoltage=400 mV&steadyStateCurrent=2 nA',
      'electronicConductivity',
    ],
  ];

  it('can be opened in every calculator', () => {
    expect(states.map(([id]) => id).toSorted()).toEqual([...calculators.keys()].toSorted());
  });

  it.each(states)(
    'of %s opens again with its whole state, by button',
    async (id, query, quantity) => {
      const first = await openCalculator(id, query);
      await expect.poll(() => valueOf(first.page, quantity)).not.toBeNaN();
      await expect.poll(() => first.page.locator('.result-stale').count()).toBe(0);
      const value = await valueOf(first.page, quantity);
      const csv = await savedCsv(first.page);
      await first.close();
      const { page, faults, close } = await openCalculator(id);
      const initial = await valueOf(page, quantity);
      const file = { name: `${id}.csv`, mimeType: 'text/csv', buffer: csv };
      await page.getByLabel('Open a saved calculation').setInputFiles(file);
      await expect.poll(async () => (await valueOf(page, quantity)) / value).toBeCloseTo(1, 12);
      await expect.poll(() => page.locator('.saved-message').textContent()).toMatch(/was opened/);
      await page.locator('.keep').getByRole('button', button('Undo')).click();
      await expect.poll(() => valueOf(page, quantity)).toBeCloseTo(initial, 9);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('opens through the table, too, and Undo brings all fields back', async () => {
    const first = await openCalculator(
      'arrhenius',
      '?v=1&data=25,1e-3;40,2e-3&form=sigma&predictAt=10 Cel',
    );
    await expect.poll(() => cell(first.page, 'temperature', 2).inputValue()).toBe('40');
    const csv = await savedCsv(first.page);
    await first.close();
    const { page, close } = await openCalculator('arrhenius');
    await dropFiles(page, '.field-table', [{ name: 'saved.csv', content: csv }]);
    await expectSaid(page, /saved calculation was opened/);
    expect(await page.locator('[name=predictAt]').inputValue()).toBe('10');
    await expect.poll(() => stateOf(page)).toContain('form=sigma');
    await page.getByRole('button', button('Undo')).click();
    await expect.poll(() => page.locator('[name=predictAt]').inputValue()).toBe('60');
    expect(await cell(page, 'temperature', 5).inputValue()).toBe('85');
    await close();
  });

  it('of another calculator is named, and nothing else is opened', async () => {
    const { page, close } = await openCalculator('conductivity');
    const csv = await savedCsv(page);
    const open = (buffer: Buffer, name: string) =>
      page
        .getByLabel('Open a saved calculation')
        .setInputFiles({ name, mimeType: 'text/csv', buffer });
    const message = () => page.locator('.saved-message').textContent();
    const foreign = csv
      .toString()
      .replaceAll('/conductivity/', '/other/')
      .replace(/(?<=,)[^,]*(?=,[^,]*,http)/, 'Something else');
    await open(Buffer.from(foreign), 'foreign.csv');
    await expect.poll(message).toMatch(/another calculator, “Something else”/);
    await open(Buffer.from('T,σ\n1,2\n'), 'rows.csv');
    await expect.poll(message).toMatch(/no file that “Save CSV”/);
    await open(Buffer.from('\x89PNG', 'latin1'), 'picture.png');
    await expect.poll(message).toMatch(/picture/);
    await close();
  });
});
