import { measured, number, text, type Field } from '../field.ts';

const certainty = 'How far the value was checked';

export const electrolytes: Field[] = [
  text('id', 'Name of the record'),
  text('name', 'Name of the material'),
  text('family', 'Family of the electrolyte'),
  text('subfamily', 'Structure type or kind within the family'),
  text('formula', 'Formula as TeX with mhchem'),
  number('ionicConductivity', 'Ionic conductivity σ, in the unit of ionicConductivityUnit'),
  number('ionicConductivityUncertainty', 'Reported ± of σ, in the same unit'),
  text('ionicConductivityUnit', 'Unit of σ, UCUM code'),
  ...measured('temperature', 'Temperature at which σ holds'),
  text('contribution', 'What σ stands for: bulk, grain boundary, total, film or liquid'),
  text('preparation', 'How the sample was made, where that decides the value'),
  text('certainty', `${certainty} (σ)`),
  { name: 'disputed', type: 'boolean', description: 'Whether the value is disputed' },
  ...measured('activationEnergy', 'Activation energy of the conductivity'),
  text('arrheniusForm', 'sigma: slope of ln σ against 1/T; sigmaT: slope of ln σT'),
  {
    name: 'formAssumed',
    type: 'boolean',
    description: 'Whether that form is assumed, the paper being silent',
  },
  text('activationEnergyCertainty', `${certainty} (activation energy)`),
  number(
    'stabilityWindowLow',
    'Reduction limit against Li⁺/Li, in the unit of stabilityWindowUnit',
  ),
  number('stabilityWindowHigh', 'Oxidation limit against Li⁺/Li, in the same unit'),
  text('stabilityWindowUnit', 'Unit of both limits, UCUM code'),
  text('stabilityWindowKind', 'thermodynamic, apparent or practical'),
  text('stabilityWindowCertainty', `${certainty} (window)`),
  text('references', 'Works behind σ: ids in references.csv, separated by semicolons'),
  text('doi', 'The paper behind σ where it is not among the references'),
  text('sourceInWords', 'Where σ was found when neither is known'),
  text('caveats', 'What a reader must know before using the numbers'),
];
