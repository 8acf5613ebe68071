import { expect, it } from 'vitest';
import { dilutingAirVolume } from '#physics/diluting-air-volume';
import { idealGasAmount } from '#physics/ideal-gas-amount';
import { idealGasMolarVolume } from '#physics/ideal-gas-molar-volume';
import { DomainError } from '#units/domain-error';

it.each([
  [101325, 50e-6, 298.15, 0.002043702226178806],
  [95000, 1.2e-3, 313.15, 0.0437842838092632],
  [35e-6 * 101325, 5e-3, 298.15, 7.152957791625821e-6],
])(
  '%f Pa in %f m³ at %f K (in Python, R = 8.31446261815324)',
  (pressure, volume, temperature, n) => {
    expect(idealGasAmount({ pressure, volume, temperature }) / n).toBeCloseTo(1, 12);
  },
);

it('a mole fills 24.4654 L at 25 °C and one atmosphere, and that room holds a mole', () => {
  const volume = idealGasMolarVolume({ temperature: 298.15, pressure: 101325 });
  expect(volume).toBeCloseTo(0.0244654037, 10);
  expect(idealGasAmount({ pressure: 101325, volume, temperature: 298.15 })).toBeCloseTo(1, 14);
});

it('13.51787504 mL need 1.351787504 m³ of air to stay at 10 ppm (by hand)', () => {
  expect(dilutingAirVolume({ gasVolume: 13.51787504e-6, limit: 1e-5 })).toBeCloseTo(
    1.351787504,
    12,
  );
});

it('refuses absolute zero and a limit of all or nothing', () => {
  const cold = { pressure: 1, volume: 1, temperature: 0 };
  expect(() => idealGasAmount(cold)).toThrow(DomainError);
  for (const limit of [0, 1]) {
    expect(() => dilutingAirVolume({ gasVolume: 1, limit })).toThrow(DomainError);
  }
});

// CODATA cuts exact values off after ten digits: right within one unit of the last.
it.each([
  [101325, 22.41396954],
  [100000, 22.71095464],
])('at 0 °C and %f Pa a mole fills %f L (CODATA 2018)', (pressure, litres) => {
  const volume = idealGasMolarVolume({ temperature: 273.15, pressure });
  expect(Math.abs(volume * 1000 - litres)).toBeLessThan(1e-8);
});
