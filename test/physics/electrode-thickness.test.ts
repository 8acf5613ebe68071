import { expect, test } from 'vitest';
import { electrodeArealCapacity } from '#physics/electrode-areal-capacity';
import { electrodeThickness } from '#physics/electrode-thickness';

const material = { density: 3104.0668759597, activeMassFraction: 0.75, specificCapacity: 702000 };

test('4.0 mAh/cm² need 70 µm × 4 / 3.17778846426 = 88.1115918033 µm of the worked cathode', () => {
  const thickness = electrodeThickness({ ...material, arealCapacity: 4 * 36000 });
  expect((thickness * 1e6) / 88.1115918033).toBeCloseTo(1, 9);
});

test('an electrode of that thickness holds that capacity', () => {
  const thickness = electrodeThickness({ ...material, arealCapacity: 1e5 });
  expect(electrodeArealCapacity({ ...material, thickness }) / 1e5).toBeCloseTo(1, 14);
});
