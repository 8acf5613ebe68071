import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import { describe, expect, it, test } from 'vitest';
import { families } from '#data/family';
import { markerPath } from '../../src/chart/family-marker.ts';
import { familyIds, type FamilyId } from '../../src/chart/family-names.ts';

const symbols: Record<FamilyId, SymbolType> = {
  sulfide: symbolTriangle,
  oxide: symbolSquare,
  halide: symbolDiamond,
  polymer: symbolCircle,
  composite: symbolCross,
  'quasi-solid': symbolWye,
  other: symbolStar,
  liquid: symbolTimes,
};

/** The places a path goes to, in its order; of a circle its ends. */
function places(path: string): [number, number][] {
  const found: [number, number][] = [];
  for (const [, letter, rest = ''] of path.matchAll(/([MLAhv])([^A-Za-z]*)/g)) {
    const numbers = rest.split(/[ ,]+/).map(Number);
    const [x, y] = found.at(-1) ?? [0, 0];
    if (letter === 'h') found.push([x + numbers[0]!, y]);
    else if (letter === 'v') found.push([x, y + numbers[0]!]);
    else found.push(numbers.slice(-2) as [number, number]);
  }
  return found;
}

/** Area inside corners in order, by the shoelace formula. */
function areaInside(corners: [number, number][]): number {
  const twice = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!;
    return x * nextY - nextX * y;
  });
  return Math.abs(twice.reduce((sum, each) => sum + each, 0)) / 2;
}

describe.each([40, 46, 64])('the markers of families, of area %d', (area) => {
  test.each(familyIds)('%s: as d3-shape draws it', (family) => {
    const own = places(markerPath(family, area));
    const expected = places(symbol(symbols[family], area)() ?? '');
    // A corner may turn up in another place of the row, and is rounded to a tenth.
    expect(own).toHaveLength(expected.length);
    for (const [x, y] of expected) {
      const nearest = Math.min(...own.map(([ownX, ownY]) => Math.hypot(ownX - x, ownY - y)));
      expect(nearest).toBeLessThan(0.08);
    }
  });

  test.each(familyIds.filter((id) => id !== 'polymer' && id !== 'liquid'))(
    '%s: holds the area',
    (family) => {
      // Corners rounded by up to 0.05 move an outline of this length by at most 2 of its area.
      expect(Math.abs(areaInside(places(markerPath(family, area))) - area)).toBeLessThan(2);
    },
  );
});

it('draws a family it does not know like the others', () => {
  expect(markerPath('glass', 40)).toBe(markerPath('other', 40));
});

it('knows the families of the records', () => {
  expect([...familyIds].sort()).toEqual([...families].sort());
});
