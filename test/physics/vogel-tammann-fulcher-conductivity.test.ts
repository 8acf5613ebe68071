import { expect, test } from 'vitest';
import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { DomainError } from '#units/domain-error';

const polymer = { prefactor: 100, pseudoActivationEnergy: 8000, idealGlassTemperature: 200 };

test('A = 1 S K^½/cm, B = 8 kJ/mol, T₀ = 200 K give 3.98426005097e-5 S/cm at 60 °C (mpmath, 30 digits)', () => {
  expect(
    vogelTammannFulcherConductivity({ ...polymer, temperature: 333.15 }) / 0.0039842600509725,
  ).toBeCloseTo(1, 11);
});

test('it vanishes on cooling to T₀ and is refused below', () => {
  expect(vogelTammannFulcherConductivity({ ...polymer, temperature: 200.5 })).toBeLessThan(1e-300);
  for (const temperature of [200, 199, 1]) {
    expect(() => vogelTammannFulcherConductivity({ ...polymer, temperature })).toThrow(DomainError);
  }
});

test('with T₀ = 0 it is an Arrhenius law but for the root (limit)', () => {
  const law = { prefactor: 100, pseudoActivationEnergy: 8000, idealGlassTemperature: 0 };
  const ratio =
    vogelTammannFulcherConductivity({ ...law, temperature: 400 }) /
    vogelTammannFulcherConductivity({ ...law, temperature: 300 });
  expect(ratio).toBeCloseTo(
    Math.sqrt(300 / 400) * Math.exp((8000 / 8.31446261815324) * (1 / 300 - 1 / 400)),
    12,
  );
});
