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
  const { state, cut, foreign } = queryToState(calculator, link.query);
  return cut || foreign ? undefined : stateToLink(calculator, state);
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
