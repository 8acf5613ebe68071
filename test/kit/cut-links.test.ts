import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToLink, tableKeys } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { linkInAddress, placeInAddress } from '../../src/kit/model/link.ts';
import { initialState } from '../../src/kit/model/state.ts';

const rows = '25,3.1e-4;40,5.6e-4';
const withTables = [...calculators.values()].filter((each) => tableKeys(each).length > 0);

/** Ends of addresses: every table filled, emptied, or the last emptied, with and without a field. */
function ends(calculator: AnyCalculator): string[] {
  const keys = tableKeys(calculator);
  const quantity = Object.entries(calculator.inputs).find(([, { kind }]) => kind === 'quantity');
  const tables = [
    Object.fromEntries(keys.map((key) => [key, rows])),
    Object.fromEntries(keys.map((key) => [key, ''])),
    ...keys.map((last) => Object.fromEntries(keys.map((key) => [key, key === last ? '' : rows]))),
  ];
  const fields = [{}, quantity ? { [quantity[0]]: '7.31' } : {}];
  const initial = initialState(calculator);
  return tables
    .flatMap((texts) => fields.map((field) => ({ ...initial.texts, ...texts, ...field })))
    .map((texts) => placeInAddress(stateToLink(calculator, { ...initial, texts })))
    .filter((end) => end.includes('#'));
}

/** What comes of an end of an address: nothing, or the link of the state that it gives. */
function outcome(calculator: AnyCalculator, end: string): string | undefined {
  const link = linkInAddress(new URL(`https://example.org/c/${end}`));
  const { state, fault, foreign } = queryToState(calculator, link.query);
  return fault || foreign ? undefined : stateToLink(calculator, state);
}

/** Shorter than this it is the address of the example: nothing of what was asked has arrived. */
const shortest = '?v=1&'.length + 1;

describe.each(withTables.map((calculator) => [calculator.id, calculator] as const))(
  'a link to tables of %s',
  (_, calculator) => {
    it.each(ends(calculator))('%s gives its own state, and nothing at any cut', (end) => {
      const own = outcome(calculator, end);
      expect(own && placeInAddress(own)).toBe(end);
      for (let length = shortest; length < end.length; length += 1) {
        expect([undefined, own], end.slice(0, length)).toContain(
          outcome(calculator, end.slice(0, length)),
        );
      }
    });

    it.each([
      ['ends with the sentence it stood in', (end: string) => `${end}.`],
      ['ends with the bracket it stood in', (end: string) => `${end})`],
      ['is followed by itself', (end: string) => `${end}https://example.org/c/${end}`],
      ['has its table twice', (end: string) => end + end.slice(end.indexOf('#') + 1)],
      ['is encoded once more', (end: string) => end.replaceAll('%', '%25')],
      ['has a blank in its rows', (end: string) => end.replace('25', '2 5')],
    ])('that %s gives none', (__, mangle) => {
      const [end = ''] = ends(calculator);
      expect(outcome(calculator, mangle(end))).toBeUndefined();
    });
  },
);

/** Links of fields alone: every number other than the example has it, with and without its ±. */
function fieldLinks(calculator: AnyCalculator): string[] {
  const { texts, ...rest } = initialState(calculator);
  const keys = Object.entries(calculator.inputs)
    .filter(([, { kind }]) => kind === 'quantity')
    .map(([key]) => key);
  const numbers = ['7.31', '7.31 ± 0.25'];
  const alone = keys.map((key, place) => ({ [key]: numbers[place % 2] ?? '' }));
  const all = numbers.map((text) => Object.fromEntries(keys.map((key) => [key, text])));
  return [...alone, ...all]
    .map((typed) =>
      placeInAddress(stateToLink(calculator, { ...rest, texts: { ...texts, ...typed } })),
    )
    .filter((end) => end.startsWith('?'));
}

describe.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))(
  'a link to fields of %s',
  (_, calculator) => {
    it('gives its own state, and nothing at any cut', () => {
      const links = fieldLinks(calculator);
      expect(links.length).toBeGreaterThan(0);
      for (const end of links) {
        const own = outcome(calculator, end);
        expect(own && placeInAddress(own)).toBe(end);
        for (let length = shortest; length < end.length; length += 1) {
          expect([undefined, own], end.slice(0, length)).toContain(
            outcome(calculator, end.slice(0, length)),
          );
        }
      }
    });

    it('is whole without a word of its end, as earlier editions and people write it', () => {
      for (const end of fieldLinks(calculator)) {
        const plain = end.replace('until=end&', '').replace('&end=1', '');
        expect(plain).not.toMatch(/until|end=/);
        expect(outcome(calculator, plain), plain).toBe(outcome(calculator, end));
      }
    });

    it('may be changed in its numbers, put before more, and end in the sentence it stood in', () => {
      for (const end of fieldLinks(calculator)) {
        const own = outcome(calculator, end);
        for (const after of ['.', ')', '&fbclid=x', '&utm_source=mail&ref=x'])
          expect(outcome(calculator, end + after), end + after).toBe(own);
        const other = outcome(calculator, end.replaceAll('7.31', '8.4'));
        expect(other).toBeDefined();
        expect(other).not.toBe(own);
      }
    });
  },
);

it('the field at which a link was cut is empty, whatever the reader does next', () => {
  const conductivity = calculators.get('conductivity')!;
  const cut = 'v=1&until=end&bulkResistance=120 Ohm&thickness=1.2 m';
  const { state, fault } = queryToState(conductivity, cut);
  expect([state.texts.bulkResistance, state.texts.thickness]).toEqual(['120', '']);
  expect(fault).toMatch(/cut on its way/);
});
