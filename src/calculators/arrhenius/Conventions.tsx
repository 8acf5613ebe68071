import { activationEnergyOfSigma } from '#physics/activation-energy-of-sigma';
import { activationEnergyOfSigmaT } from '#physics/activation-energy-of-sigma-t';
import { formatInterval, formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import type { Estimate } from '#kit/model/definition.ts';
import type { Details, Values } from './compute.ts';
import type { Form } from './data.ts';
import { logarithmicInterval } from '../logarithmic-interval.ts';
import { widened } from './common-uncertainty.ts';
import { energyEstimate, predictOnLine, prefactorEstimate, type LineFit } from './fit-line.ts';

interface Properties {
  values: Values;
  details: Details;
  energyUnit: UnitId;
  conductivityUnit: UnitId;
  /** What is common to all rows, as a share of every conductivity. */
  common: number;
}

/** Name of a row → its cell. */
type Column = Record<string, string>;

const none = '–';

/** Without the unit, which stands at the head of the row. */
function number({ value, uncertainty }: Estimate, unit: UnitId, digits = 4): string {
  const shown = formatQuantity(value, { unit, uncertainty, digits });
  return shown.text.replace(units[unit].label, '').trim();
}

function interval(ends: readonly [number, number] | null | undefined, unit: UnitId): string {
  if (!ends) return none;
  return formatInterval(ends[0], ends[1], { unit }).text.replace(units[unit].label, '').trim();
}

function columnOf(line: LineFit, properties: Properties): Column {
  const { energyUnit, conductivityUnit: unit, common } = properties;
  const { predictAt } = properties.values;
  const { scatterErrors, statedErrors, regression } = line;
  const { degreesOfFreedom } = line.curve;
  const energy = `activation energy / ${units[energyUnit].label}`;
  const sigma = `predicted σ / ${units[unit].label}`;
  const prefactor = prefactorEstimate(line);
  const prefactorUnit: UnitId = line.form === 'sigma' ? 'S/cm' : 'S.K/cm';
  const { value, confidenceInterval, predictionInterval } = predictOnLine(line, predictAt);
  const error = (value: number | undefined) =>
    value === undefined ? none : number({ value }, energyUnit, 2);
  return {
    [energy]: number(energyEstimate(line), energyUnit),
    'its standard error, by the scatter': error(scatterErrors?.[1]),
    'its standard error, by what was stated': error(statedErrors?.[1]),
    'prefactor / S K cm⁻¹ or S cm⁻¹': number(
      { ...prefactor, uncertainty: undefined },
      prefactorUnit,
    ),
    'its 95 % interval': interval(
      logarithmicInterval(prefactor, degreesOfFreedom, common),
      prefactorUnit,
    ),
    [sigma]: number({ value }, unit),
    '95 % interval of the line': interval(
      widened(value, confidenceInterval, degreesOfFreedom, common),
      unit,
    ),
    '95 % interval of one more point': interval(
      widened(value, predictionInterval, degreesOfFreedom, common),
      unit,
    ),
    'R²': regression.rSquared === null ? none : formatNumber(regression.rSquared, 6),
  };
}

function TwoColumns({
  caption,
  sigma,
  sigmaT,
}: {
  caption: string;
  sigma: Column;
  sigmaT: Column;
}) {
  const rows = Object.keys(sigma).filter((row) => sigma[row] !== none || sigmaT[row] !== none);
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col">σT against 1/T</th>
            <th scope="col">σ against 1/T</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{sigmaT[row]}</td>
              <td>{sigma[row]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The energy of the other convention that has the same slope where the prediction is made. */
function bothEnergies(form: Form, activationEnergy: number, temperature: number) {
  return form === 'sigma'
    ? {
        sigma: activationEnergy,
        sigmaT: activationEnergyOfSigmaT({ activationEnergy, temperature }),
      }
    : {
        sigma: activationEnergyOfSigma({ activationEnergy, temperature }),
        sigmaT: activationEnergy,
      };
}

/** The two conventions side by side, whichever was chosen: their energies are not comparable. */
export function Conventions(properties: Properties) {
  const { values, details, energyUnit } = properties;
  const { lines, known } = details;
  if (lines) {
    return (
      <TwoColumns
        caption="The same data in both conventions"
        sigma={columnOf(lines.sigma, properties)}
        sigmaT={columnOf(lines.sigmaT, properties)}
      />
    );
  }
  if (!known) return null;
  const both = bothEnergies(known.form, known.activationEnergy, values.predictAt);
  const shown = (value: number): Column => ({
    [`activation energy / ${units[energyUnit].label}`]: number({ value }, energyUnit),
  });
  return (
    <TwoColumns
      caption="The known energy in both conventions, with the same slope at the temperature asked for"
      sigma={shown(both.sigma)}
      sigmaT={shown(both.sigmaT)}
    />
  );
}
