import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RangeSlider } from '../../src/kit/fields/RangeSlider.tsx';

/** Of 200 steps. */
function placeOf(value: number, range: { lower: number; upper: number; logarithmic?: boolean }) {
  const properties = { label: 'temperature', unit: 'Cel' as const, onSlide: () => {} };
  const markup = renderToStaticMarkup(<RangeSlider {...properties} value={value} range={range} />);
  return Number(/ value="(\d+)"/.exec(markup)?.[1]);
}

it('stands where the value lies in its range, below zero too', () => {
  const degrees = { lower: -40, upper: 120 };
  // 30, 40 and 140 of the 160 degrees.
  expect(placeOf(-10, degrees)).toBe(38);
  expect(placeOf(0, degrees)).toBe(50);
  expect(placeOf(100, degrees)).toBe(175);
});

it('stands at the end that a value lies beyond', () => {
  expect(placeOf(-60, { lower: -40, upper: 120 })).toBe(0);
  expect(placeOf(200, { lower: -40, upper: 120 })).toBe(200);
  const decades = { lower: 0.01, upper: 100, logarithmic: true };
  expect(placeOf(1, decades)).toBe(100);
  expect(placeOf(0, decades)).toBe(0);
  expect(placeOf(-1, decades)).toBe(0);
});
