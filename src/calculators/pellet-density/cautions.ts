import { formatQuantity } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import type { Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

const inPercent = (share: number) => formatQuantity(share, { unit: '%', digits: 2 }).text;

/** Pressed powders begin at about half of the density of their crystal. */
const loose = 0.5;

/** What a common slip makes of the density of a disc: the factor that mends it. */
const slips: readonly { mends: number; input: keyof typeof inputs; says: string }[] = [
  { mends: 1 / 4, input: 'pelletDiameter', says: 'the number typed as diameter is a radius' },
  { mends: 4, input: 'pelletDiameter', says: 'the number typed as diameter is twice the diameter' },
  { mends: 1 / 10, input: 'thickness', says: 'the thickness is in centimetres' },
  { mends: 1000, input: 'thickness', says: 'the thickness is in micrometres' },
  { mends: 1 / 1000, input: 'pelletMass', says: 'the mass is in milligrams' },
];

function likelySlip({ form }: Values, relative: number): string {
  if (form === 'volume') return '';
  const mended = slips.filter(({ mends }) => relative * mends > loose && relative * mends <= 1);
  const says = mended.map((slip) => slip.says).join(', or if ');
  return says ? ` It would be plausible if ${says}.` : '';
}

function beyondTheCrystal(values: Values, { relativeDensity }: Results): Caution[] {
  if (!relativeDensity || relativeDensity.value <= 1) return [];
  const { value, uncertainty = 0 } = relativeDensity;
  const excess = inPercent(value - 1);
  if (value - 1 <= 2 * uncertainty) {
    const text = `The pellet comes out denser than its crystal by ${excess}, which its uncertainty allows: count it as dense. The porosity is shown as it came out.`;
    return [{ text }];
  }
  const text = `No pellet is denser than its crystal; this one comes out denser by ${excess}. Mass, size or crystal cannot be right.${likelySlip(values, value)}`;
  return [{ text }];
}

function looseBed(values: Values, { relativeDensity }: Results): Caution[] {
  if (!relativeDensity || relativeDensity.value >= loose) return [];
  const text = `Less than ${inPercent(loose)} of the volume is solid. A pressed powder is denser than that as a rule.${likelySlip(values, relativeDensity.value)}`;
  return [{ text }];
}

/** Lithium electrolytes and electrode materials lie within, with room on both sides. */
const [lightest, heaviest] = [500, 10_000];

function oddCrystal({ crystal }: Values, { crystalDensity }: Results): Caution[] {
  if (!crystalDensity) return [];
  const { value } = crystalDensity;
  if (value >= lightest && value <= heaviest) return [];
  const shown = formatQuantity(value, { unit: 'g/cm3', digits: 3 }).text;
  if (crystal === 'given') {
    const text = `No solid electrolyte has a density like ${shown}. Was it meant in kg/m³?`;
    return [{ input: 'crystalDensity', text }];
  }
  const text = `No solid electrolyte has a density like ${shown}. Are the edges in ångström, and does Z belong to this cell? Between ångström and nanometre lies a factor of 1000 in the density.`;
  return [{ input: 'latticeConstantA', text }];
}

function oddCount({ crystal, formulaUnitsPerCell: count }: Values): Caution[] {
  if (crystal === 'given' || count === undefined || Number.isInteger(count)) return [];
  const text =
    'A cell holds a whole number of formula units. Is the formula a fraction of the one that is counted?';
  return [{ input: 'formulaUnitsPerCell', text }];
}

function unsure({ porosity }: Results): Caution[] {
  const { value = 0, uncertainty } = porosity ?? {};
  if (uncertainty === undefined || value <= 0 || uncertainty < value / 2) return [];
  const text =
    'The porosity is known to no better than half of itself. It is a small difference: weigh and measure more accurately, or say only that the pellet is dense.';
  return [{ text }];
}

/** Likely slips and results that cannot be. */
export function cautionsOf(values: Values, results: Results): Caution[] {
  return [
    ...beyondTheCrystal(values, results),
    ...looseBed(values, results),
    ...oddCrystal(values, results),
    ...oddCount(values),
    ...unsure(results),
  ];
}
