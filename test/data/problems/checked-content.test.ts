import { describe, it } from 'vitest';
import {
  type Defect,
  expectFound,
  set,
  drop,
  chapter,
  evidence,
  electrode,
  electrolyte,
  reference,
  correction,
} from './planting.ts';

const defects: Defect[] = [
  ['a misspelt field', set('references', { titel: 'x' }), reference, /titel: no such field/],
  ['a missing title', drop('chapters', 'title'), chapter, /title: A chapter needs a title/],
  ['an unknown unit', set('evidence', { unit: 'Ohm cm2' }), evidence, /Ohm cm2 is no unit/],
  ['an unknown quantity', set('evidence', { quantity: 'asr' }), evidence, /asr is no quantity/],
  [
    'a unit that does not measure the quantity',
    set('evidence', { unit: 'Ohm.cm' }),
    evidence,
    /Ohm\.cm does not measure interfacialAreaSpecificResistance/,
  ],
  ['a value without a bound', drop('evidence', 'bound'), evidence, /bound: Say what the number is/],
  [
    'a quantity without a value',
    drop('evidence', 'value'),
    evidence,
    /value: A quantity needs its value/,
  ],
  [
    'a number in a qualitative record',
    set('evidence', { quantity: 'qualitative' }),
    evidence,
    /qualitative record has no number/,
  ],
  [
    'a conductivity without its contribution',
    set('evidence', { quantity: 'ionicConductivity', unit: 'mS/cm' }),
    evidence,
    /contribution: A conductivity needs its contribution/,
  ],
  [
    'a record without the kind of cell',
    drop('evidence', 'cell'),
    evidence,
    /cell: Say what kind of cell/,
  ],
  [
    'a record without its place in the review',
    set('evidence', { origin: { review: { ids: [], where: 'Table 4' } } }),
    evidence,
    /origin\.review\.ids: Say where the source review/,
  ],
  [
    'a condition in the wrong unit',
    set('evidence', { conditions: { temperature: { value: 25, unit: 'V' }, pressure: 'none' } }),
    evidence,
    /V does not measure temperature/,
  ],
  [
    'an electrolyte without contribution',
    set('electrolytes', {
      ionicConductivity: {
        value: 12,
        unit: 'mS/cm',
        temperature: { value: 27, unit: 'Cel' },
        certainty: 'seen',
      },
    }),
    electrolyte,
    /contribution: Say what the conductivity stands for/,
  ],
  [
    'an activation energy without its form',
    set('electrolytes', { activationEnergy: { value: 0.25, unit: 'eV', certainty: 'seen' } }),
    electrolyte,
    /arrheniusForm: An activation energy needs its form/,
  ],
  [
    'an electrode whose check is not told',
    drop('electrodes', 'certainty'),
    electrode,
    /certainty: Say how far the potential was checked/,
  ],
  [
    'a definition that claims a check',
    set('electrodes', { byDefinition: true }),
    electrode,
    /certainty: Say how far the potential was checked/,
  ],
  [
    'potentials in the wrong order',
    set('electrodes', { potential: { low: 2, high: 1, unit: 'V' } }),
    electrode,
    /potential: The lower limit lies above the upper/,
  ],
  [
    'a potential that is none',
    set('electrodes', { potential: { low: 1, high: 1, unit: 'eV' } }),
    electrode,
    /potential of an electrode is given in volts/,
  ],
  [
    'an electrolyte without source',
    drop('electrolytes', 'references'),
    electrolyte,
    /A value needs its source/,
  ],
  [
    'a window upside down',
    set('electrolytes', {
      stabilityWindow: {
        low: 3,
        high: 2,
        unit: 'V',
        kind: 'practical',
        method: 'x',
        certainty: 'seen',
      },
    }),
    electrolyte,
    /lower limit of a window/,
  ],
  [
    'a severity that does not exist',
    set('corrections', { severity: 'D' }),
    correction,
    /severity: Give the severity/,
  ],
  [
    'a symbol with a unit of something else',
    set('symbols', { unit: 'Ohm' }),
    'content/symbols.json',
    /unit: Ohm does not measure ionicConductivity/,
  ],
  ['a chapter of part 0', set('chapters', { part: 0 }), chapter, /Parts are numbered/],
  [
    'a kind of text that is none',
    set('chapters', { kind: 'lesson' }),
    chapter,
    /chapter, with its/,
  ],
];

describe('checkedContent', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });
});
