import { expect, test } from 'vitest';
import { linearThickness } from '#physics/linear-thickness';

test('0.72 nm/h make 720 nm in 1000 h (worked Deal–Grove example, its linear law)', () => {
  expect(linearThickness({ linearRateConstant: 2e-13, time: 3.6e6 }) * 1e9).toBeCloseTo(720, 9);
});

test('the initial thickness is added once', () => {
  const law = { linearRateConstant: 2e-13, time: 1000 };
  expect(linearThickness({ ...law, initialThickness: 1e-9 }) - linearThickness(law)).toBeCloseTo(
    1e-9,
    20,
  );
});
