import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import {
  cell,
  chooseFile,
  chooser,
  dropFiles,
  expectSaid,
  openCalculator,
  pasteInto,
  said,
  savedCsv,
  stateOf,
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

describe('hostile files', () => {
  const files: [what: string, files: { name: string; content: Buffer }[], says: RegExp][] = [
    [
      'two files',
      [1, 2].map((n) => ({ name: `${n}.csv`, content: Buffer.from('25,1e-4\n40,2e-4') })),
      /2 files; one at a time/,
    ],
    [
      'a picture',
      [{ name: 'a.png', content: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }],
      /picture/,
    ],
    [
      'a workbook',
      [{ name: 'a.xlsx', content: Buffer.from('PK\x03\x04 xl/workbook.xml') }],
      /Excel workbook.*CSV/,
    ],
    [
      'noise',
      [
        {
          name: 'a.bin',
          content: Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)),
        },
      ],
      /no text/,
    ],
    ['nothing', [{ name: 'a.csv', content: Buffer.alloc(0) }], /empty/],
    ['words', [{ name: 'a.csv', content: Buffer.from('these are,only words\nno,number') }], /./],
    ['50 MB', [{ name: 'a.csv', content: Buffer.alloc(50_000_000, '25,1e-4\n') }], /50 MB/],
    [
      '100 000 rows',
      [{ name: 'a.csv', content: Buffer.from('25,1e-4\n'.repeat(100_000)) }],
      /100000 rows/,
    ],
    [
      'a cell of 1 MB',
      [{ name: 'a.csv', content: Buffer.from(`25,${'9'.repeat(1_000_000)}\n`) }],
      /./,
    ],
  ];

  it('get a sentence at the table, which stays', async () => {
    const { page, faults, close } = await openCalculator('arrhenius');
    const before = await valueOf(page, 'activationEnergy');
    const problem = page.locator('.field-table [role=status] .field-problem');
    for (const [what, dropped, says] of files) {
      await dropFiles(page, '.field-table', dropped);
      await expect.poll(() => problem.textContent(), { message: what }).toMatch(says);
      expect(await cell(page, 'temperature', 5).inputValue(), what).toBe('85');
      // The server and the browser may differ in the last bit of an exponential.
      expect(await valueOf(page, 'activationEnergy'), what).toBeCloseTo(before, 6);
      await cell(page, 'temperature', 5).fill('86');
      await cell(page, 'temperature', 5).fill('85');
      await expect.poll(() => problem.count(), { message: what }).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('are none in UTF-16, with or without a mark, or in Latin letters', async () => {
    const { page, close } = await openCalculator('arrhenius');
    const text = 'T (°C);σ (mS/cm)\r\n25;0,31\r\n40;0,56\r\n55;0,96\r\n';
    const encoded = [
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(text.replace('σ', 'sigma'), 'latin1'),
    ];
    for (const content of encoded) {
      await page.getByRole('button', button('Empty')).click();
      await expectSaid(page, /emptied/);
      await dropFiles(page, '.field-table', [{ name: 'a.csv', content }]);
      await expectSaid(page, /3 rows.*°C.*mS/s);
      await expect.poll(() => cell(page, 'conductivity', 3).inputValue()).toBe('0.96');
    }
    await close();
  });

  it('that come slowly show how far they are, and can be left', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.evaluate(() => {
      File.prototype.stream = () =>
        new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([50])) });
    });
    await chooseFile(page, 'slow.csv', withHeader);
    await expect
      .poll(() => page.getByRole('progressbar', { name: 'Reading slow.csv' }).count())
      .toBe(1);
    await page.getByRole('button', button('Cancel')).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await close();
  });
});

describe('without a connection', () => {
  it('says that the reader of texts could not be fetched, and reads once it can be', async () => {
    const { page, close } = await openCalculator('arrhenius');
    await page.context().setOffline(true);
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /could not be fetched/);
    expect(await cell(page, 'temperature', 1).inputValue()).toBe('25');
    await page.getByRole('button', button('Empty')).click();
    await expect.poll(() => cell(page, 'temperature', 1).inputValue()).toBe('');
    await page.context().setOffline(false);
    await pasteInto(page, 'temperature', 1, withHeader);
    await expectSaid(page, /4 rows/);
    await close();
  });
});
