import { describe, it } from 'vitest';
import { check, resultsOf } from './expected-interval.ts';

describe('a fit of growth with uncertain area, conductivity and time', () => {
  const settings = 'observable=resistance&models=simple';
  const rows = 'data=4,23.9;16,27.8;36,32.1;100,39.9';

  it('has them in k, in the start and in the prediction', () => {
    const found = resultsOf(
      'interphase-fit',
      `${settings}&${rows}&electrodeArea=0.5±0.01 cm2&interphaseIonicConductivity=1e-7±1e-8 S/cm&predictAt=400±10 h`,
    );
    check(found.parabolicRateConstant, {
      value: 1.3988272392290272e-22,
      u: 2.875208367787446e-23,
      interval: [8.919884608112808e-23, 2.0192101203513982e-22],
    });
    check(found.initialAreaSpecificResistance, {
      value: 0.0009942857142857138,
      u: 2.1426971368833643e-5,
      interval: [0.0009517951370626859, 0.0010367762915087417],
    });
    check(found.prediction, {
      value: 60.02857142857145,
      u: 0.6283385323410396,
      interval: [58.401392536747665, 61.65575032039524],
      prediction: [58.27618410576092, 61.78095875138199],
    });
  });

  it('is no narrower than the scatter alone where they are small', () => {
    const found = resultsOf(
      'interphase-fit',
      `${settings}&${rows}&electrodeArea=0.5±0.0005 cm2&interphaseIonicConductivity=1e-7±1e-10 S/cm&predictAt=400±1 h`,
    );
    check(found.parabolicRateConstant, {
      value: 1.3988272392290272e-22,
      u: 3.583896318830254e-24,
      interval: [1.2497650817245724e-22, 1.5562852337007478e-22],
    });
    check(found.initialAreaSpecificResistance, {
      value: 0.0009942857142857138,
      u: 8.04127312490929e-6,
      interval: [0.0009599524139753141, 0.0010286190145961135],
    });
  });

  it('with rows that are weighted by their own ±', () => {
    const found = resultsOf(
      'interphase-fit',
      `${settings}&data=1,22.1±0.3;4,23.9±0.3;16,27.8±0.2;36,32.1±0.4;100,39.9±0.5&electrodeArea=0.5±0.01 cm2&interphaseIonicConductivity=1e-7±5e-9 S/cm&predictAt=400±40 h`,
    );
    check(found.parabolicRateConstant, {
      value: 1.3715585009588054e-22,
      u: 1.5375546759812792e-23,
      interval: [1.086114318779946e-22, 1.6902679022440047e-22],
    });
    check(found.initialAreaSpecificResistance, {
      value: 0.000998141720580521,
      u: 2.1057089589489116e-5,
      interval: [0.000956699250004799, 0.0010395841911562428],
    });
    check(found.prediction, {
      value: 59.71249344290958,
      u: 2.0518036033188234,
      interval: [55.684843537938626, 63.74014334788054],
      prediction: [55.671464891747235, 63.75352199407193],
    });
  });
});
