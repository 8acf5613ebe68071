import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vogelTammannFulcherApparentEnergy } from '#physics/vogel-tammann-fulcher-apparent-energy';
import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { DomainError } from '#units/domain-error';
import { gasConstant } from '#units/constants';

test('it is the slope of the Arrhenius plot (numerical derivative)', () => {
  fc.assert(
    fc.property(fc.double({ min: 280, max: 400, noNaN: true }), (kelvin) => {
      const law = { pseudoActivationEnergy: 9000, idealGlassTemperature: 190 };
      const ln = (temperature: number) =>
        Math.log(vogelTammannFulcherConductivity({ prefactor: 1, ...law, temperature }));
      const h = 0.01;
      const slope =
        (gasConstant * (ln(kelvin + h) - ln(kelvin - h))) / (1 / (kelvin - h) - 1 / (kelvin + h));
      expect(
        slope / vogelTammannFulcherApparentEnergy({ ...law, temperature: kelvin }),
      ).toBeCloseTo(1, 6);
    }),
  );
});

test('twice T₀ makes it 4B − RT/2 (hand calculation), T₀ itself is refused', () => {
  const law = { pseudoActivationEnergy: 8000, idealGlassTemperature: 200 };
  expect(vogelTammannFulcherApparentEnergy({ ...law, temperature: 400 })).toBeCloseTo(
    32000 - 200 * gasConstant,
    9,
  );
  expect(() => vogelTammannFulcherApparentEnergy({ ...law, temperature: 200 })).toThrow(
    DomainError,
  );
});

test('half a kelvin above T₀ it is enormous, not refused (hand calculation)', () => {
  const law = { pseudoActivationEnergy: 8000, idealGlassTemperature: 200 };
  const steep = 8000 * 401 ** 2 - 100.25 * gasConstant;
  expect(vogelTammannFulcherApparentEnergy({ ...law, temperature: 200.5 }) / steep).toBeCloseTo(
    1,
    12,
  );
});
