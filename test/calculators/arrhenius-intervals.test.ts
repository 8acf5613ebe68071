import { describe, it } from 'vitest';
import { check, close, resultsOf, type Expected } from './expected-interval.ts';

const three = '25,3.1e-4;45,6.9e-4;65,1.29e-3';
const four = '20,2.55e-4;40,5.9e-4;60,1.08e-3;80,2.11e-3';
const six = '0,9.3e-5;15,1.95e-4;30,3.7e-4;45,6.4e-4;60,1.15e-3;75,1.79e-3';

describe('a line of few points, at a temperature that is uncertain', () => {
  it.each<[string, Expected]>([
    [
      // Of one degree of freedom the scatter alone is wider than the formula for both.
      `data=${three}&predictAt=37±1.5 Cel`,
      {
        value: 0.05016062851633799,
        u: 0.0030079630070573766,
        interval: [0.038477171906040816, 0.06539172523641326],
        prediction: [0.030550400161818238, 0.08235861526614821],
      },
    ],
    [
      `data=${four}&form=sigma&predictAt=37±1.5 Cel`,
      {
        value: 0.050636112975041274,
        u: 0.0031176093623973,
        interval: [0.0447838816428849, 0.05725309739042026],
        prediction: [0.04057047962802306, 0.06319905410854726],
      },
    ],
    [
      `data=${six}&predictAt=-20±2 Cel`,
      {
        value: 0.0031232252808609134,
        u: 0.00037978390493787113,
        interval: [0.0024605624143065577, 0.003964352254709125],
        prediction: [0.002450040507515446, 0.00398137750175432],
      },
    ],
    [
      'data=20,2.55e-4,2;40,5.9e-4,3;60,1.08e-3,2;80,2.11e-3,5&predictAt=37±1.5 Cel',
      {
        value: 0.05012415645116632,
        u: 0.002976946131311059,
        interval: [0.044566955114294676, 0.056374303640392656],
        prediction: [0.041113152188644975, 0.0611101539578594],
      },
    ],
  ])('%s', (query, expected) => {
    check(resultsOf('arrhenius', query).predictedConductivity, expected);
  });

  it.each([three, four, six])('keeps the interval where ± 0.001 °C is added to it: %s', (data) => {
    const [plain, added] = ['37', '37±0.001'].map(
      (at) => resultsOf('arrhenius', `data=${data}&predictAt=${at} Cel`).predictedConductivity,
    );
    // Its part of the variance is some 10⁻⁶ of that of the fit.
    for (const key of ['interval', 'predictionInterval'] as const)
      plain?.[key]?.forEach((end, index) => close(added?.[key]?.[index], end, 1e-6));
  });
});

describe('a line whose activation energy is known with an uncertainty', () => {
  const rows = 'data=25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3&model=known';

  it('adds it to the scatter of the rows, in the prefactor too', () => {
    const at60 = resultsOf('arrhenius', `${rows}&activationEnergy=0.34±0.01 eV&predictAt=60 Cel`);
    check(at60.predictedConductivity, {
      value: 0.11205600123247599,
      u: 0.0016644349333393277,
      interval: [0.10883901048322228, 0.11536807764480983],
    });
    check(at60.prefactor, {
      value: 5193708.35131824,
      u: 1884858.4210108146,
      interval: [2550154.0281738937, 10577638.111478591],
    });
  });

  it('adds that of the temperature as well', () => {
    const query = `${rows}&activationEnergy=0.34±0.01 eV&predictAt=85±1 Cel`;
    check(resultsOf('arrhenius', query).predictedConductivity, {
      value: 0.23825153830378937,
      u: 0.0114327528423475,
      interval: [0.21686511303455183, 0.2617470127391037],
    });
  });

  it('is normal in the logarithm where nothing scatters: one row, or rows with their own ±', () => {
    const one = 'data=25,1e-3&model=known&activationEnergy=0.30±0.02 eV&predictAt=-10 Cel';
    check(resultsOf('arrhenius', one).predictedConductivity, {
      value: 0.023975164777446455,
      u: 0.002482267400364425,
      interval: [0.019571877755696174, 0.029369104655194243],
    });
    const stated = 'data=25,3.10e-4,2;40,5.62e-4,3;55,9.55e-4,2&model=known';
    check(
      resultsOf('arrhenius', `${stated}&activationEnergy=0.34±0.01 eV&predictAt=60 Cel`)
        .predictedConductivity,
      {
        value: 0.11213278799082693,
        u: 0.002945616146701793,
        interval: [0.10650559119296281, 0.11805729635184196],
      },
    );
  });
});

describe('a VTF curve whose T₀ is given with an uncertainty', () => {
  const rows = 'data=20,2.02e-6;30,5.02e-6;40,1.085e-5;50,2.14e-5&model=vtf';

  it('has it in all that depends on T₀', () => {
    const query = `${rows}&idealGlassTemperature=200±4 K&predictAt=60 Cel`;
    const found = resultsOf('arrhenius', query);
    check(found.predictedConductivity, {
      value: 0.00362535509413334,
      u: 9.659076497946752e-5,
      interval: [0.003261670475462286, 0.004029591480020904],
      prediction: [0.003136031441507532, 0.0041910292685842605],
    });
    check(found.prefactor, {
      value: 66.04627542230168,
      u: 22.68131140893958,
      interval: [33.54197662368189, 130.04929751452744],
    });
    check(found.pseudoActivationEnergy, {
      value: 7645.27774761926,
      u: 586.3238446407943,
      interval: [6495.5564307836175, 8794.999064454902],
    });
    check(found.activationEnergy, {
      value: 46476.98740760479,
      u: 964.4346981004453,
      interval: [43831.61011195637, 49122.36470325322],
    });
  });

  it('and in the temperature beside it', () => {
    const query = `${rows}&idealGlassTemperature=200±0.2 K&predictAt=60±1 Cel`;
    const found = resultsOf('arrhenius', query);
    check(found.predictedConductivity, {
      value: 0.00362535509413334,
      u: 0.0002031651664337518,
      interval: [0.0032401025115490383, 0.004056414731234851],
      prediction: [0.003136031441507532, 0.0041910292685842605],
    });
    check(found.prefactor, {
      value: 66.04627542230168,
      u: 7.409694446765809,
      interval: [40.965623743746754, 106.4822184679756],
    });
  });
});
