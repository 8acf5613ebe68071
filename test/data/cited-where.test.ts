import { expect, it } from 'vitest';
import { citedWhere } from '../../src/data/cited-where.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { soundContent } from './sound-content.ts';

const where = citedWhere(checkedContent(soundContent()).content);

it('lists every kind of place that cites a work, each place once', () => {
  const places = where.get('irvine1990')?.map(({ collection, id }) => `${collection}/${id}`);
  expect(places).toEqual([
    'chapters/ion-transport/conductivity',
    'calculators/conductivity',
    'glossary/bulk-conductivity',
    'corrections/Q01',
    'evidence/EV01',
    'evidence/EV02',
    'electrolytes/lgps',
    'electrodes/lithium-indium',
  ]);
});

it('knows nothing of a work that nobody cites', () => {
  expect(where.get('nobody1900')).toBeUndefined();
});
