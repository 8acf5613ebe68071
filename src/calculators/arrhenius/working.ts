import {
  amount,
  difference,
  exponential,
  number,
  power,
  product,
  quotient,
  symbol,
} from '#kit/model/expression.ts';
import { areaSteps } from '../electrode.ts';
import type { Details, Values } from './compute.ts';
import { aboveGlass, boltzmann, equation, temperature, thermal, type Step } from './equation.ts';

const apparent = difference(
  product(symbol('pseudoActivationEnergy'), power(quotient(temperature, aboveGlass), number(2))),
  quotient(thermal, number(2)),
);

/** Digits of a slope that the reader can check with a spreadsheet. */
const rounded = (value: number) => number(Number(value.toPrecision(8)));

/** How a resistance makes a conductivity. */
const ofPellet = (geometry: Values['geometry']) => (geometry === 'cellConstant' ? 'K/R' : 'L/(RA)');

function lineSteps({ form, measured, geometry }: Values, { lines }: Details): Step[] {
  const regression = lines?.[form].regression;
  if (!regression) return [];
  const y = form === 'sigmaT' ? 'ln(σT)' : 'ln σ';
  const of = measured === 'conductivity' ? '' : `, σ = ${ofPellet(geometry)} of each row`;
  return [
    {
      says: `Minus the slope of the line of least squares, ${y} against 1/T${of}, times k_B`,
      gives: 'activationEnergy',
      expression: product(boltzmann, amount(Number((-regression.slope).toPrecision(8)), 'K')),
    },
    {
      says: `Prefactor from the intercept of that line (${form === 'sigmaT' ? 'S K/m' : 'S/m'})`,
      gives: 'prefactor',
      expression: exponential(rounded(regression.intercept)),
    },
  ];
}

function knownSteps({ data, form, measured: way, geometry }: Values): Step[] {
  const [row] = data;
  if (!row || data.length > 1) return [];
  const measured = amount(row.conductivity, 'S/m');
  const at = amount(row.temperature, 'K');
  const growth = exponential(quotient(symbol('activationEnergy'), product(boltzmann, at)));
  return [
    {
      says: `Prefactor from the one measured value${way === 'conductivity' ? '' : `, σ = ${ofPellet(geometry)}`}`,
      gives: 'prefactor',
      expression: form === 'sigmaT' ? product(measured, at, growth) : product(measured, growth),
    },
  ];
}

/** The steps with the reader's numbers; the sums of least squares are told in the story. */
export function working(values: Values, details: Details): Step[] {
  const last: Step = {
    says: 'Conductivity at the temperature asked for',
    gives: 'predictedConductivity',
    expression: equation(values).right,
  };
  const { geometry = 'disc', measured } = values;
  const isDisc = measured === 'resistance' && geometry === 'disc';
  const electrode = isDisc ? areaSteps({ geometry }) : [];
  if (values.model === 'vtf') {
    const slope: Step = {
      says: 'Slope of the curve in an Arrhenius plot of σ',
      gives: 'activationEnergy',
      expression: apparent,
    };
    return [...electrode, slope, last];
  }
  return [
    ...electrode,
    ...(values.model === 'known' ? knownSteps(values) : lineSteps(values, details)),
    last,
  ];
}
