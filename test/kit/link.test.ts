import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToLink } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { linkInAddress, placeInAddress } from '../../src/kit/model/link.ts';
import { packedLink, queryOfAddress, unpackedQuery } from '../../src/kit/model/packed-link.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';

const calculatorOf = (id: string) => calculators.get(id) as AnyCalculator;

const arrhenius = calculatorOf('arrhenius');

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `${20 + row},${(row + 1) * 1e-6}±1e-7`).join(';');

const stateOf = (count: number) =>
  queryToState(arrhenius, `v=1&predictAt=30 Cel&data=${rows(count)}&data.units=K,S/m,%25`).state;

afterEach(() => vi.unstubAllGlobals());

describe('a table in a link', () => {
  it.each([1, 3, 2000])('of %i rows stands behind #, fields in the query', async (count) => {
    const state = stateOf(count);
    const link = stateToLink(arrhenius, state);
    for (const each of [link, await packedLink(link)]) {
      const { search, hash } = new URL(placeInAddress(each), 'https://example.org');
      expect(search).toMatch(/^\?v=1&tableLength=\d+&predictAt=30\+Cel$/);
      expect(hash).toMatch(/^#(\?|z=)/);
      const query = await unpackedQuery(linkInAddress({ search, hash }));
      expect(queryToState(arrhenius, query).state).toEqual(state);
      expect(await queryOfAddress(`https://example.org/c/?${each}`)).toBe(query);
    }
  });

  it('has its units before its rows: a link that is cut must not lose them', () => {
    const tables = new URLSearchParams(stateToLink(arrhenius, stateOf(2)).split('#?')[1]);
    expect([...tables.keys()]).toEqual(['data.units', 'data']);
  });

  it('is packed where that saves a line, in letters of every address', async () => {
    const short = stateToLink(arrhenius, stateOf(2));
    expect(await packedLink(short)).toBe(short);
    const long = stateToLink(arrhenius, stateOf(200));
    const packed = await packedLink(long);
    expect(packed.length).toBeLessThan(long.length / 3);
    expect(packed).toMatch(/#z=[\w-]+$/);
  });

  it('unpacks what another program packed, by the format of RFC 1950', async () => {
    const packed = deflateSync('data=25,1±0.1;30,2&data.units=K,S/m').toString('base64url');
    expect(await unpackedQuery({ query: 'v=1', packed })).toBe(
      'v=1&data=25,1±0.1;30,2&data.units=K,S/m',
    );
  });

  it('stays as it is where the browser cannot pack', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const long = stateToLink(arrhenius, stateOf(200));
    expect(await packedLink(long)).toBe(long);
  });
});

describe('a packed table that cannot be read', () => {
  const packed = deflateSync(`data=${rows(500)}`).toString('base64url');
  const bomb = deflateSync(Buffer.alloc(100_000_000, '1,2;')).toString('base64url');
  const middle = packed.length / 2;
  const damaged = `${packed.slice(0, middle)}${packed[middle] === 'A' ? 'B' : 'A'}${packed.slice(middle + 1)}`;

  it.each([
    ['cut', packed.slice(0, -20), /damaged/],
    ['cut to nothing', '', /damaged/],
    ['changed in a letter', damaged, /damaged/],
    ['no base64', '%%%', /damaged/],
    ['without a checksum', deflateRawSync('data=1,2').toString('base64url'), /damaged/],
    ['no text', deflateSync(Buffer.from([0xff, 0xfe, 0x80])).toString('base64url'), /damaged/],
    ['larger than any table', bomb, /more than 4 MB/],
  ])('%s is told in a sentence', async (_, link, says) => {
    await expect(unpackedQuery({ query: 'v=1', packed: link })).rejects.toThrow(says);
  });

  it('in a browser without the unpacker says so', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(unpackedQuery({ query: '', packed })).rejects.toThrow(/browser is too old/);
  });

  it('leaves no example in its place', () => {
    const fault = 'The table of this link is damaged.';
    const first = openSession(arrhenius, '');
    const query = 'v=1&predictAt=30 Cel&data=';
    const session = nextSession(arrhenius, first, { type: 'address', query, fault });
    expect(session.evaluation.ok).toBe(false);
    expect(session.lastGood).toBeUndefined();
    expect(session.linkFault).toBe(fault);
    const reset = nextSession(arrhenius, session, { type: 'reset' });
    expect([reset.linkFault, reset.evaluation.ok]).toEqual([undefined, true]);
  });
});

describe('a link that lost a part of its tables', () => {
  // Counted by hand: “Cel,S/cm,%” has 10 signs and an end, “25,1e-3;40,2e-3;60,4e-3” has 23 and an end.
  const whole =
    'v=1&tableLength=35&predictAt=30+Cel#?data.units=Cel%2CS%2Fcm%2C%25&data=25,1e-3;40,2e-3;60,4e-3';
  const session = (link: string) => openSession(arrhenius, link.replace('#?', '&'));

  it('is whole as it was written, and where it does not say how long they are', () => {
    for (const link of [whole, whole.replace('&tableLength=35', '')]) {
      expect(session(link).foreign).toBe(false);
      expect(session(link).lastGood).toBeDefined();
    }
  });

  it.each([
    ['its last digits', whole.slice(0, -2)],
    ['its last row', whole.slice(0, -8)],
    ['all rows', whole.slice(0, whole.indexOf('&data='))],
    ['all that stood behind #', whole.slice(0, whole.indexOf('#'))],
  ])('%s, gives no number, and says so', (_, link) => {
    const cut = session(link);
    expect(cut.foreign).toBe(true);
    expect(cut.linkFault).toMatch(/cut or changed on its way/);
    expect(cut.state.texts).toMatchObject({ data: '', predictAt: '30' });
    const example = nextSession(arrhenius, cut, { type: 'reset' });
    expect([example.foreign, example.linkFault]).toEqual([false, undefined]);
  });

  it('gives none either where the calculator could do without the table', () => {
    const specimens = 'v=1&tableLength=40#?specimens=0.6%2C0.7%2Ca%3B0.5%2C0.6%2Cb';
    expect(openSession(calculatorOf('lithium-side'), specimens.replace('#?', '&')).foreign).toBe(
      true,
    );
  });
});

describe('the place of a state in an address', () => {
  it('is the query, whole behind # where servers would refuse it', () => {
    expect(placeInAddress('v=1&a=2', '#model')).toBe('?v=1&a=2#model');
    expect(placeInAddress('v=1&a=2', '#?v=1&data=old')).toBe('?v=1&a=2');
    expect(placeInAddress('v=1', '#z=abc')).toBe('?v=1');
    expect(placeInAddress('v=1#?data=1', '#model')).toBe('?v=1#?data=1');
    const query = `v=1&a=${'9'.repeat(6000)}`;
    expect(placeInAddress(query, '#model')).toBe(`#?${query}`);
    expect(placeInAddress(`${query}#?data=1`)).toBe(`#?${query}&data=1`);
  });

  it('is read in every form that an edition wrote', async () => {
    const { search, hash } = new URL(placeInAddress('v=1&a=2#?data=3'), 'https://example.org');
    for (const address of [
      { search: '?v=1&a=2&data=3', hash: '' },
      { search: '?v=1&a=2&data=3', hash: '#model' },
      { search: '', hash: '#?v=1&a=2&data=3' },
      { search: '?fbclid=x', hash: '#?v=1&a=2&data=3' },
      { search: '?v=1&amp;a=2&amp;data=3', hash: '' },
      { search, hash },
    ]) {
      const query = new URLSearchParams(await unpackedQuery(linkInAddress(address)));
      expect([query.get('v'), query.get('a'), query.get('data')]).toEqual(['1', '2', '3']);
    }
  });
});
