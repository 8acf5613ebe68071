import { expect, test } from 'vitest';
import type { SearchRecord } from '#shell/search/look-up.ts';
import { packed, unpacked } from '#shell/search/packed-record.ts';

const records: SearchRecord[] = [
  {
    kind: 'Symbol',
    title: 'β, angle between a and c',
    url: '/symbols/#latticeAngle',
    names: ['β', 'beta', 'angle between a and c', 'latticeangle', 'deg'],
    detail: '°',
  },
  {
    kind: 'Equation 3.2',
    title: 'Parabolic law',
    url: '/growth/#eq-parabola',
    names: ['parabolic law', 'x2=kt', 'equation 3.2', 'eq 3.2'],
  },
  { kind: 'Page', title: 'Data', url: '/data/', names: ['download', 'data'] },
  { kind: 'Exercise 1.10', title: 'How thick?', url: '/a/#exercise-x', names: ['ex 1.10'] },
];

test('what is unpacked is what was packed, names in their order', () => {
  const travelled = JSON.stringify(records.map(packed));
  expect((JSON.parse(travelled) as ReturnType<typeof packed>[]).map(unpacked)).toEqual(records);
});

test('a name that title, anchor or number say is not carried twice', () => {
  const carried = records.map((record) =>
    packed(record)[3].filter((name) => name === String(name)),
  );
  expect(carried).toEqual([['beta', 'deg'], ['x2=kt'], ['download'], []]);
});
