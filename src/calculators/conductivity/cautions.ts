import { rimCurrentFactor } from '#physics/rim-current-factor';
import { formatQuantity } from '#units/format';
import type { Estimate, EstimatesOf, Literature, ValuesOf } from '#kit/model/definition.ts';
import type { Caution as AnyCaution } from '#kit/model/definition.ts';
import type { LiteraturePoint } from '#chart/literature-point.ts';
import { grainBoundaryCautions } from './grain-boundary-cautions.ts';
import type { inputs } from './inputs.ts';
import { literatureAt } from './literature-at.ts';
import type { outputs } from './outputs.ts';

type Values = ValuesOf<typeof inputs>;
type Caution = AnyCaution<keyof typeof inputs>;

/** What a common slip makes of a conductivity: the factor that mends it. */
function slipsOf({ geometry, cellConstant }: Values): { mends: number; says: string }[] {
  const kiloOhms = { mends: 1 / 1000, says: 'the resistance is in kilo-ohms, not ohms' };
  if (geometry === 'cell-constant') {
    const inverse = (1e-2 * (cellConstant as number)) ** -2;
    return [{ mends: inverse, says: 'the cell constant is in cm, the reciprocal' }, kiloOhms];
  }
  const disc = [
    { mends: 1 / 4, says: 'the number typed as diameter is a radius' },
    { mends: 4, says: 'the number typed as diameter is twice the diameter' },
  ];
  return [
    ...(geometry === 'disc' ? disc : []),
    { mends: 10, says: 'the thickness is in centimetres, not millimetres' },
    { mends: 1 / 1000, says: 'the thickness is in micrometres, not millimetres' },
    kiloOhms,
  ];
}

function range(points: LiteraturePoint[]): [number, number] | undefined {
  if (points.length === 0) return undefined;
  const values = points.map((point) => point.value);
  return [Math.min(...values), Math.max(...values)];
}

/** Beyond the published range by this factor a number is more likely a slip than a discovery. */
const margin = 3;

function outside(conductivity: number, values: Values, literature: Literature): Caution[] {
  const { family, temperature } = values;
  const points = literatureAt(literature.conductivities, temperature).filter((point) =>
    family === 'any' ? point.family !== 'liquid' : point.family === family,
  );
  const published = range(points);
  if (!published) return [];
  const [low, high] = published;
  const above = conductivity > margin * high;
  if (!above && conductivity >= low / margin) return [];
  const plausible = slipsOf(values)
    .filter(({ mends }) => (above ? mends < 1 : mends > 1))
    .filter(
      ({ mends }) => conductivity * mends <= margin * high && conductivity * mends >= low / margin,
    )
    .map((slip) => slip.says);
  const hint =
    plausible.length > 0 ? ` It would fall inside if ${plausible.join(', or if ')}.` : '';
  const where = above ? 'above' : 'below';
  return [
    {
      text: `This conductivity lies ${where} everything the comparison shows at this temperature, by more than a factor of ${margin}.${hint}`,
    },
  ];
}

const inPercent = (share: number) => formatQuantity(share, { unit: '%', digits: 2 }).text;

/** What a rim would do that nothing was said of; a smaller one than the stated uncertainty does not matter. */
function rim(values: Values, { value, uncertainty }: Estimate): Caution[] {
  const { thickness, geometry: electrode, electrodeDiameter, pelletDiameter } = values;
  if (electrode !== 'disc' || !electrodeDiameter || !thickness || pelletDiameter !== undefined) {
    return [];
  }
  const excess = (width: number) =>
    rimCurrentFactor({ thickness, electrodeDiameter, pelletDiameter: width }) - 1;
  const most = excess(electrodeDiameter + 4 * thickness);
  if (most <= Math.max(0.005, (uncertainty ?? 0) / value)) return [];
  const text = `If the pellet is wider than its electrode, this result is too high: by ${inPercent(excess(electrodeDiameter + 1e-3))} where the pellet is 1 mm wider, by ${inPercent(most)} where it is much wider. No ± of this page contains that. Give the diameter of the pellet and it is taken off.`;
  return [{ input: 'electrodeDiameter', text }];
}

function geometry({ thickness = 0, electrodeDiameter, pelletDiameter }: Values): Caution[] {
  if (!electrodeDiameter || thickness <= electrodeDiameter / 2) return [];
  const text =
    pelletDiameter === undefined
      ? 'The pellet is thicker than half the diameter of its electrode. If it is wider than the electrode, most of the field is no longer uniform and σ = L/(R A) does not hold.'
      : 'The pellet is thicker than half the diameter of its electrode. The correction for the rim was tested up to this thickness, to half a per cent, and not beyond.';
  return [{ input: 'thickness', text }];
}

function pores({ porosity }: Values, dense: Estimate | undefined): Caution[] {
  if (porosity === undefined) return [];
  if (porosity === 0) {
    if (!dense?.uncertainty) return [];
    const text =
      'The porosity counts as 0, that of a dense pellet; one below zero by no more than its ± does too. The ± still enters.';
    return [{ input: 'porosity', text }];
  }
  if (porosity < 0.01) {
    const [typed, meant] = [porosity, 100 * porosity].map(inPercent);
    const text = `The porosity is read as ${typed}. If a fraction was meant, type ${meant}, or set the unit to 1.`;
    return [{ input: 'porosity', text }];
  }
  if (porosity <= 0.2) return [];
  return [
    {
      input: 'porosity',
      text: 'Above about 20 % of pores neither Bruggeman nor Maxwell can be trusted: pores touch, and necks between grains carry the current.',
    },
  ];
}

function roughness({ value, uncertainty }: Estimate): Caution[] {
  if (uncertainty === undefined || uncertainty <= 0.3 * value) return [];
  return [
    {
      text: 'The uncertainty exceeds 30 % of the value. First-order propagation is rough here; compare it with Monte Carlo below.',
    },
  ];
}

/** Likely slips and broken assumptions of a conductivity measurement. */
export function conductivityCautions(
  values: Values,
  results: EstimatesOf<typeof outputs>,
  literature: Literature,
): Caution[] {
  const measured = results.ionicConductivity;
  if (!measured) return [];
  return [
    ...outside(measured.value, values, literature),
    ...rim(values, measured),
    ...geometry(values),
    ...grainBoundaryCautions(values, results),
    ...pores(values, results.denseConductivity),
    ...roughness(measured),
  ];
}
