import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/calculators/design-map/cell.ts';
import { frontOf } from '../../src/calculators/design-map/front.ts';
import { isAllowedAt, mapOf } from '../../src/calculators/design-map/map.ts';
import Picture from '../../src/calculators/design-map/Picture.tsx';
import { drawnPicture } from './drawn-picture.ts';
import { opened } from './opened.ts';

const { calculator, success } = opened('design-map');

const valuesOf = (query: string) => success(query).reading.values as unknown as Values;

const drawn = (query: string) => drawnPicture(calculator, Picture, query);

describe('the picture', () => {
  it('draws dashed what is assumed, and solid what has a source', () => {
    const dashed = (query: string) => drawn(query).match(/xy-curve[^>]*stroke-dasharray/g) ?? [];
    expect(dashed('')).toHaveLength(2);
    expect(dashed('lithiumGrounds=found&interfaceGrounds=found')).toHaveLength(1);
    const found = ['electrolyte', 'interface', 'film', 'lithium'].map((of) => `${of}Grounds=found`);
    expect(dashed(found.join('&'))).toHaveLength(0);
  });

  it('says in words what binds, whether the cell is within, and that it is no prediction', () => {
    expect(drawn('')).toMatch(/the flaw binds, at 0\.911.*lies within.*assumed numbers/);
    expect(drawn('currentDensity=5 mA/cm2')).toContain('lies outside');
  });

  it('has a second map against pressure where the contact comes from it', () => {
    expect(drawn('')).not.toContain('design-map-pressure-title');
    expect(drawn('contact=pressure')).toContain('design-map-pressure-title');
    expect(drawn('contact=curve')).toContain('by your own power law');
  });

  it('writes the front of energy against life as a table where nothing is alive', () => {
    expect(drawn('')).toMatch(/What a thicker cathode buys.*W.h.kg⁻¹.* a<\/td>/s);
    expect(drawn('energy=left')).toContain('the energy is left out');
  });

  it('points to the nearest place on the edge of what is allowed', () => {
    const { nearest, isAllowed, limits } = mapOf(valuesOf('currentDensity=0.5 mA/cm2'));
    expect(isAllowed).toBe(true);
    expect(nearest?.limit.id).toBe('filament');
    const { currentDensity, time } = nearest as NonNullable<typeof nearest>;
    expect(isAllowedAt(limits, { time, currentDensity: 0.999 * currentDensity })).toBe(true);
    expect(isAllowedAt(limits, { time, currentDensity: 1.001 * currentDensity })).toBe(false);
  });

  it('has a front on which more energy costs life', () => {
    const front = frontOf(valuesOf(''));
    expect(front.length).toBeGreaterThan(10);
    front.slice(1).forEach((choice, index) => {
      expect(choice.specificEnergy).toBeGreaterThan(front[index]?.specificEnergy as number);
      expect(choice.life).toBeLessThan(front[index]?.life as number);
    });
  });
});
