import { describe, expect, it } from 'vitest';
import { lookUp, plainSpelling, type SearchRecord } from '#shell/search/look-up.ts';

const record = (title: string, ...names: string[]): SearchRecord => ({
  kind: 'Term',
  title,
  url: '/',
  names: names.map(plainSpelling),
});

const records = [
  record('calculator', 'Conductivity of a pellet', 'ionic conductivity'),
  record('conductivity', 'σ', '\\sigma', 'ionic conductivity', 'S/cm', 'S cm⁻¹'),
  record('resistance', 'ASR', '\\text{ASR}', 'Ohm.cm2', 'Ω cm²'),
  record('energy', 'E_a', 'E_\\mathrm{a}', 'activation energy'),
  record('garnet', 'LLZO', 'Li7La3Zr2O12'),
  record('equation', 'Wagner growth', 'equation 3.2', 'eq 3.2'),
  record('other equation', 'Flux', 'equation 3.21'),
  record('current', 'critical current density'),
];
const first = (asked: string) => lookUp(asked, records, 3)[0]?.title;

describe('looking up a name', () => {
  it.each([
    ['ASR', 'resistance'],
    ['Ω cm²', 'resistance'],
    ['ohm cm2', 'resistance'],
    ['Ohm·cm^2', 'resistance'],
    ['σ', 'conductivity'],
    ['S/cm', 'conductivity'],
    ['S cm-1', 'conductivity'],
    ['S cm^-1', 'conductivity'],
    ['S·cm−1', 'conductivity'],
    ['E_a', 'energy'],
    ['Eₐ', 'energy'],
    ['Ea', 'energy'],
    ['Li₇La₃Zr₂O₁₂', 'garnet'],
    ['llzo', 'garnet'],
    ['equation 3.2', 'equation'],
    ['Eq. (3.2)', 'equation'],
    ['wagner', 'equation'],
    ['critical curr', 'current'],
    ['ionic conductivity', 'calculator'],
  ])('%s leads to the %s', (asked, title) => {
    expect(first(asked)).toBe(title);
  });

  it('finds nothing for what nothing is called, and nothing for nothing', () => {
    expect(lookUp('xyzzy', records, 3)).toEqual([]);
    expect(lookUp('  ', records, 3)).toEqual([]);
    expect(lookUp('c', records, 3)).toEqual([]);
  });
});

it('puts what is called by a word before the works of one who is', () => {
  const work = { ...record('work', 'Wagner 1933', 'wagner1933'), kind: 'Reference' };
  const titles = (asked: string) => lookUp(asked, [work, ...records], 3).map(({ title }) => title);
  expect(titles('wagner')).toEqual(['equation', 'work']);
  expect(titles('Wagner 1933')).toEqual(['work']);
});

it('finds a work by its DOI, bare or as an address', () => {
  const work = record('work', 'Zuo 2021', '10.1038/s41467-021-26895-4');
  for (const before of [
    '',
    'doi:',
    'doi: ',
    'https://doi.org/',
    'http://dx.doi.org/',
    'HTTPS://DOI.ORG/',
  ]) {
    const found = lookUp(`${before}10.1038/s41467-021-26895-4`, [...records, work], 1);
    expect(found[0]?.title, before).toBe('work');
  }
});

it('puts what is called by a word before a page that has it among its keywords', () => {
  const chapter = { ...record('chapter', 'Safety', 'filament', 'temperature'), kind: 'Chapter' };
  const calculator = { ...record('calculator', 'Fit', 'temperature'), kind: 'Calculator' };
  const all = [
    calculator,
    chapter,
    record('symbol', 'T', 'temperature'),
    record('term', 'lithium filament', 'filament'),
  ];
  expect(lookUp('temperature', all, 3).map(({ title }) => title)).toEqual([
    'symbol',
    'calculator',
    'chapter',
  ]);
  expect(lookUp('filament', all, 1)[0]?.title).toBe('term');
});

describe('a name that is not spelled so', () => {
  it.each([
    ['wagnr', 'equation'],
    ['activaton energy', 'energy'],
    ['critcial curent density', 'current'],
    ['ionic conductvity', 'calculator'],
  ])('%s still leads to the %s', (asked, title) => {
    expect(first(asked)).toBe(title);
  });

  it('is not guessed from a short word, nor from a word of its own', () => {
    expect(lookUp('llzz', records, 3)).toEqual([]);
    expect(lookUp('conductor', records, 3)).toEqual([]);
  });
});

it('puts what is called so itself before what is also called so, and a first word before a later one', () => {
  const others = [
    record('term', 'garnet', 'LGPS', 'thio sulfide'),
    record('material', 'LGPS'),
    record('family', 'sulfide electrolyte'),
  ];
  expect(lookUp('LGPS', others, 1)[0]?.title).toBe('material');
  expect(lookUp('sulfide', others, 1)[0]?.title).toBe('family');
});

it('tells apart by their case what is spelled alike', () => {
  const signs = [record('K, number of parameters', 'K'), record('k, rate constant', 'k')];
  expect(lookUp('k', signs, 1)[0]?.title).toBe('k, rate constant');
  expect(lookUp('K', signs, 1)[0]?.title).toBe('K, number of parameters');
});
