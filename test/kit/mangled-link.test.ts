import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToLink } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { asksSomething, linkInAddress } from '../../src/kit/model/link.ts';
import { packedLink, unpackedQuery } from '../../src/kit/model/packed-link.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';

const calculatorOf = (id: string) => calculators.get(id) as AnyCalculator;

const arrhenius = calculatorOf('arrhenius');

const conductivity = calculatorOf('conductivity');

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `${20 + row},${(row + 1) * 1e-6}±1e-7`).join(';');

const stateOf = (count: number) =>
  queryToState(arrhenius, `v=1&predictAt=30 Cel&data=${rows(count)}&data.units=K,S/m,%25`).state;

describe('a mangled address', () => {
  it.each(['%23?', '%23%3F', '%23%3f'])('has its table behind %s too', async (sign) => {
    const link = stateToLink(arrhenius, stateOf(3));
    const search = `?${link.replace('#?', sign)}`;
    const query = await unpackedQuery(linkInAddress({ search, hash: '' }));
    expect(queryToState(arrhenius, query).state).toEqual(stateOf(3));
  });

  it('has it there when it is packed', async () => {
    const link = await packedLink(stateToLink(arrhenius, stateOf(100)));
    expect(link).toContain('#z=');
    const address = { search: `?${link.replace('#', '%23')}`, hash: '' };
    const query = await unpackedQuery(linkInAddress(address));
    expect(queryToState(arrhenius, query).state).toEqual(stateOf(100));
  });

  const value = (query: string) => {
    const { query: read } = linkInAddress({ search: `?${query}`, hash: '' });
    const { texts, units } = queryToState(conductivity, read).state;
    return [texts.bulkResistance, units.bulkResistance, texts.thickness];
  };

  it.each([
    'bulkResistance=100%C2%B10.5+Ohm&thickness=1.2+mm',
    'bulkResistance=100%C2%B10.5%2BOhm&thickness=1.2%2Bmm',
    'bulkResistance=100%C2%B10.5 %2B Ohm&thickness=1.2%2B mm',
    'bulkResistance=100%2B/-0.5%2BOhm&thickness=1.2+mm',
    'bulkResistance=100+/-0.5+Ohm&thickness=1.2+mm',
    'v=1&amp;bulkResistance=100%C2%B10.5+Ohm&amp;thickness=1.2+mm',
    'bulkResistance=100%C2%B10.5+%CE%A9&amp;amp;thickness=1.2%2Bmm',
    'bulkResistance=0.1e%2B3%C2%B10.5%2BOhm&thickness=1.2+mm',
    'v=1%26until%3Dend%26bulkResistance%3D100%25C2%25B10.5%2BOhm%26thickness%3D1.2%2Bmm%26end%3D1',
    'v=1%26bulkResistance%3D100%C2%B10.5+Ohm%26thickness%3D1.2+mm',
  ])('%s is read as it was meant', (query) => {
    expect(value(query)).toEqual(['100 ± 0.5', 'Ohm', '1.2']);
  });

  it.each(['bulkResistance=100%25C2%25B10.5+Ohm', 'bulkResistance=100%B10.5+Ohm'])(
    '%s has no one reading and is refused',
    (query) => {
      const session = openSession(conductivity, query);
      expect(session.evaluation.reading.problems).toHaveProperty('bulkResistance');
    },
  );

  const tracking =
    'fbclid gclid dclid msclkid twclid ttclid yclid utm_source utm_medium mc_cid mc_eid igshid igsh ref ref_src _ga _gl gad_source gclsrc gbraid wbraid srsltid mkt_tok _hsenc pk_campaign mtm_source hsa_acc'.split(
      ' ',
    );

  it('is not told of what trackers add, with or without a state', () => {
    const added = tracking.map((key) => `${key}=x`).join('&');
    expect(queryToState(conductivity, added)).toMatchObject({ unknown: [], foreign: false });
    const reading = queryToState(conductivity, `v=1&bulkResistance=100 Ohm&${added}`);
    expect(reading).toMatchObject({ unknown: [], foreign: false });
    expect(asksSomething(added)).toBe(false);
    expect(asksSomething(`${added}&v=1`)).toBe(true);
  });

  it('has no key of a calculator taken for a tracker', () => {
    for (const { inputs, outputs } of calculators.values()) {
      for (const key of [...Object.keys(inputs), ...Object.keys(outputs)]) {
        for (const name of [key, `${key}.unit`, `${key}.units`]) {
          expect(asksSomething(`${name}=1`), name).toBe(true);
        }
      }
    }
  });

  it('is foreign where none of its keys is known, until the reader does something', () => {
    for (const query of ['foo=3', 'v=1&bulk_resistance=3 Ohm', 'BULKRESISTANCE=3&utm_source=x']) {
      const session = openSession(conductivity, query);
      expect(session.foreign, query).toBe(true);
      expect(nextSession(conductivity, session, { type: 'again' }).foreign).toBe(false);
      const typed = { type: 'text', key: 'thickness', text: '1' } as const;
      expect(nextSession(conductivity, session, typed).foreign).toBe(false);
    }
    for (const query of ['', 'v=1', 'foo=3&thickness=1 mm', 'preset=EV01&foo=3']) {
      expect(openSession(conductivity, query).foreign, query).toBe(false);
    }
  });

  it('has the same trackers ignored before the page is awake', () => {
    const pattern = (file: string) =>
      /tracking =\s*(\/.*\/i);/.exec(
        readFileSync(new URL(`../../src/kit/${file}`, import.meta.url), 'utf8'),
      )?.[1];
    expect(pattern('while-asleep.js')).toBeDefined();
    expect(pattern('while-asleep.js')).toBe(pattern('model/link.ts'));
  });
});
