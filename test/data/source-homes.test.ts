import { expect, it } from 'vitest';
import type { CalculatorStory } from '../../src/data/kinds/calculators.ts';
import type { Entry } from '../../src/data/entry.ts';
import { sourceHomes } from '../../src/data/source-homes.ts';
import type { SourcePlace } from '../../src/data/kinds/source-map.ts';
import { chapter } from './chapters.ts';

const place = (id: string, page?: SourcePlace['page']): SourcePlace => ({
  id,
  section: 'Section',
  gist: 'Gist.',
  cites: [],
  page,
});

const story: Entry<CalculatorStory> = {
  id: 'conductivity',
  data: {
    title: 'Conductivity',
    question: 'What?',
    summary: 'It.',
    order: 1,
    sources: ['I-2'],
    references: [],
    keywords: [],
  },
};

const references = { title: 'References', url: '/references/' };

const homes = sourceHomes([place('I-2'), place('T1.2'), place('C-1'), place('Ref', references)], {
  chapters: [chapter('ion-transport/families', 2, 230, '', ['I-2', 'T1'])],
  calculators: [story],
});

it('lists chapters before calculators', () => {
  expect(homes.get('I-2')?.map(({ url }) => url)).toEqual([
    '/ion-transport/families/',
    '/calculators/conductivity/',
  ]);
});

it('takes a table for all its rows', () => {
  expect(homes.get('T1.2')?.map(({ url }) => url)).toEqual(['/ion-transport/families/']);
});

it('shows a place without a home as one', () => {
  expect(homes.get('C-1')).toEqual([]);
});

it('counts a page outside the primer', () => {
  expect(homes.get('Ref')).toEqual([references]);
});
