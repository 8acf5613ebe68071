import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  putLine,
  withLine,
  type Draft,
  type Line,
} from '#calculators/safety-record/draft.ts';
import { lineStates } from '#calculators/safety-record/line.ts';
import { lineIds } from '#calculators/safety-record/lines.ts';
import { readLine } from '#calculators/safety-record/read-line.ts';
import { readRecordText } from '#calculators/safety-record/read-record-text.ts';
import { recordText } from '#calculators/safety-record/record-file.ts';
import { linkOf } from '#calculators/safety-record/record-link.ts';
import { readState, shortLink } from '#calculators/safety-record/record-state.ts';
import { firstSample, secondSample } from '#calculators/safety-record/samples.ts';
import { placeInAddress } from '#kit/model/link.ts';

const read = (text: string) => {
  const reading = readRecordText(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
};

/** Texts as people type them, whole and broken. */
const texts = [
  '0.60',
  '8,5',
  '1e-3',
  '12 ± 0.5',
  '5(2)',
  'abc',
  '',
  '-3',
  '0.6 A/m2',
  '3 %',
  '1 234',
];

/** A generator of its own, so that every run tries the same. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    yield state;
  }
}

function randomDraft(seed: number): Draft {
  const source = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[(source.next().value as number) % items.length] as Item;
  const chosen = lineIds.filter(() => pick([true, false]));
  return chosen.reduce(
    (draft, id) => {
      const line: Line = {
        state: pick(lineStates),
        text: pick(texts),
        unit: pick(['', '', 'kg', 'furlong']),
        uncertainty: pick(['', '0.05', '5 %', 'x', '0.50']),
        count: pick(['', '5', '05', 'five']),
        method: pick(['', 'by eye, “twice”\nand again']),
      };
      return putLine(draft, id, line);
    },
    { ...emptyDraft, name: `Record ${seed}` },
  );
}

describe('a record comes back from its file as it was typed', () => {
  const drafts = [
    firstSample,
    secondSample,
    emptyDraft,
    ...Array.from({ length: 40 }, (_, at) => randomDraft(at + 1)),
  ];

  it.each(drafts.map((draft, at) => [at, draft] as const))('record %i', (_, draft) => {
    expect(read(recordText(draft)).draft).toEqual(draft);
  });

  it.each(drafts.slice(0, 12).map((draft, at) => [at, draft] as const))(
    'record %i through a link',
    async (_, draft) => {
      const address = placeInAddress(await shortLink({ first: draft, second: firstSample }));
      const { search, hash } = new URL(address, 'https://example.org/');
      expect(search).toBe('?v=1');
      const { state } = await readState(linkOf({ search, hash }) as never);
      expect(state).toEqual({ first: draft, second: firstSample });
    },
  );
});

describe('what a file holds that is not known', () => {
  const file = JSON.parse(recordText(firstSample)) as Record<string, Record<string, unknown>>;

  it('is named, kept and written back to its place', () => {
    const given = structuredClone(file);
    Object.assign(given, { smell: { of: 'eggs' } });
    Object.assign(given.thermal as object, { colour: 'black' });
    Object.assign(given.thermal?.sampleMass as object, { weighedBy: 'M.' });
    const { draft, messages } = read(JSON.stringify(given));
    expect(messages.join('\n')).toMatch(/smell.*\n?.*thermal → colour|thermal → colour/s);
    const back = JSON.parse(recordText(draft)) as typeof given;
    expect(back).toMatchObject({
      smell: { of: 'eggs' },
      thermal: { colour: 'black', sampleMass: { weighedBy: 'M.' } },
    });
  });

  it('is named with line and field where it does not fit', () => {
    const given = structuredClone(file);
    Object.assign(given.gas as object, {
      chamberVolume: { state: 'guessed', value: [1], n: 'two' },
    });
    const { messages } = read(JSON.stringify(given));
    for (const place of [
      'gas → chamberVolume → state',
      'gas → chamberVolume → value',
      'gas → chamberVolume → n',
    ])
      expect(messages.some((message) => message.startsWith(place))).toBe(true);
  });

  it('of a number that another program changed the number counts', () => {
    const draft = withLine(emptyDraft, 'electrodeArea', { text: '0.60', state: 'measured' });
    const text = recordText(draft).replace('"value": 0.6', '"value": 0.7');
    const reading = read(text);
    expect(reading.draft.lines.electrodeArea?.text).toBe('0.7');
    expect(reading.messages.join()).toContain('which counts');
  });
});

it.each([
  ['mAh/cm2', 'mA.h/cm2', 10 * 3600],
  ['mA h cm⁻²', 'mA.h/cm2', 10 * 3600],
])('a unit written as %s is that unit, and one of another kind is none', (unit, id, value) => {
  const line = (written: string) =>
    JSON.stringify({
      safetyRecord: 1,
      criticalCurrent: { halfCycleCapacity: { state: 'measured', value: 1, unit: written } },
    });
  const { draft } = read(line(unit));
  // One milliampere hour per square centimetre is 36000 C/m².
  expect(readLine(draft, 'halfCycleCapacity').value).toBeCloseTo(value, 9);
  expect(JSON.parse(recordText(draft))).toMatchObject({
    criticalCurrent: { halfCycleCapacity: { value: 1, unit: id } },
  });
  const foreign = read(line('mA.h')).draft;
  expect(readLine(foreign, 'halfCycleCapacity').problems.unit).toContain('no unit of this line');
});

it.each([
  ['', 'This is not JSON'],
  ['{', 'This is not JSON'],
  ['[]', 'is an object'],
  ['null', 'is an object'],
  ['{"a":1}', 'safetyRecord'],
  ['{"safetyRecord":2}', 'form 2'],
  ['{"safetyRecord":0,"gas":{"chamberVolume":2.5}}', 'form 0; form 1 is read here'],
  ['{"safetyRecord":"1"}', 'form "1"'],
  ['['.repeat(100_000), 'nested deeper'],
  [`{"safetyRecord":1,"name":"${'x'.repeat(2_000_001)}"}`, 'two million'],
])('a hostile text gets a sentence (%#)', (text, says) => {
  expect(readRecordText(text)).toEqual({ ok: false, problem: expect.stringContaining(says) });
});

it('keys that programs must not follow are only data', () => {
  const text =
    '{"safetyRecord":1,"__proto__":{"polluted":1},"thermal":{"__proto__":{"x":1},"constructor":3}}';
  const { draft } = read(text);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(recordText(draft)).toContain('"polluted": 1');
});
