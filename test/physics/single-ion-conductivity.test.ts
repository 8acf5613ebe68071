import { expect, test } from 'vitest';
import { migrationCurrentDensity } from '#physics/migration-current-density';
import { nernstPlanckFlux } from '#physics/nernst-planck-flux';
import { singleIonConductivity } from '#physics/single-ion-conductivity';
import { faradayConstant } from '#units/constants';

const ion = { diffusionCoefficient: 1e-12, concentration: 10_000, temperature: 298.15 };

test('1e-8 cm²/s and 10 M at 25 °C are 0.375537744454 mS/cm (mpmath, 30 digits)', () => {
  expect(singleIonConductivity(ion) / 0.037553774445371).toBeCloseTo(1, 12);
});

test('with it Ohm’s law is Nernst–Planck without a concentration gradient', () => {
  const potentialGradient = -150;
  const flux = nernstPlanckFlux({ ...ion, concentrationGradient: 0, potentialGradient });
  const current = migrationCurrentDensity({
    ionicConductivity: singleIonConductivity(ion),
    potentialGradient,
  });
  expect((faradayConstant * flux) / current).toBeCloseTo(1, 13);
});
