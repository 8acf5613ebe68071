import { standardErrors } from '#statistics/fitted-curve';
import { fromSI } from '#units/convert';
import { formatNumber } from '#units/format';
import type { Estimate } from '#kit/model/definition.ts';
import type { Details, RankedFit, Values } from './compute.ts';
import { isResistive } from './observable.ts';

/** Rivals this near in AICc are not told apart by data. */
const near = 2;

function undecided({ fits }: Details): string[] {
  const ranked = fits
    .filter((fit) => fit.criterion !== null)
    .toSorted((a, b) => (a.criterion ?? 0) - (b.criterion ?? 0));
  const [best] = ranked;
  if (!best || ranked.length < 2) {
    return ['Which law is right: the points are too few to weigh laws against each other.'];
  }
  const close = ranked.filter(
    ({ criterion }) => (criterion ?? 0) - (best.criterion ?? 0) < near && ranked.length > 1,
  );
  if (close.length < 2) {
    return [
      `Whether the ${best.name} law is the mechanism. It fits best among those compared, and that is all a fit can say; two different mechanisms may grow alike.`,
    ];
  }
  const names = close.map(({ name }) => name).join(', ');
  return [
    `Which of these laws holds: ${names}. Their AICc differ by less than ${near}. Longer times tell them apart, more points at the same times hardly do.`,
  ];
}

const chargeOnly = [
  'k and the composition of the layer apart. A charge fixes only b, and k goes with the square of V_m/ν: the k above is no better than the two you gave.',
  'What of the charge made the layer. A leak of electrons, plated lithium and side reactions elsewhere are counted as growth.',
];

function ratioOnly({ observable, interphaseIonicConductivity }: Values): string[] {
  if (observable === 'thickness') return [];
  if (observable === 'charge') return chargeOnly;
  const known = interphaseIonicConductivity !== undefined;
  const tail = known
    ? 'The k above is no better than the σ you gave: ten times the σ is a hundred times the k.'
    : 'Give the conductivity of the layer, or measure a thickness, and k follows.';
  return [
    `k and the conductivity of the layer apart. A resistance fixes only b = √(2k)/σ, that is k/σ². ${tail}`,
  ];
}

function contact({ observable }: Values): string[] {
  if (!isResistive(observable)) return [];
  return [
    'Growth from loss of contact. A void or a crack that spreads raises the resistance too. Raise the pressure: what goes back was contact, what stays was growth.',
  ];
}

function relativeError(fit: RankedFit, index: number): number {
  const errors = standardErrors({ fit });
  return errors ? (errors[index] ?? 0) / Math.abs(fit.coefficients[index] ?? 1) : Infinity;
}

/** What of the Deal–Grove law the data fix, by where its transition lies. */
function transition({ fits }: Details): string[] {
  const fit = fits.find(({ id }) => id === 'deal-grove');
  if (!fit) return [];
  const [, p = 0] = fit.coefficients;
  if (p === 0) {
    return [
      'A start limited by a reaction. The Deal–Grove law falls back on the parabola (p = 0): if there was a linear start, it was over before the first points.',
    ];
  }
  if (fit.status === 'undetermined' || relativeError(fit, 1) > 0.5) {
    return [
      'Reaction and transport apart. In the Deal–Grove law p and q pull against each other, and the data fix little more than the initial slope q/2p or the late one, √q. Only points on both sides of the transition fix both.',
    ];
  }
  return [];
}

function unsettled({ fits }: Details): string[] {
  return fits
    .filter(
      ({ id, status }) =>
        status === 'not-converged' || (status !== 'converged' && id !== 'deal-grove'),
    )
    .map(({ name, statement }) => `The coefficients of the ${name} law: ${statement}.`);
}

function offset({ observable }: Values, results: Record<string, Estimate>): string[] {
  const start = results.initialThickness;
  if (isResistive(observable) || !start) return [];
  const nanometres = formatNumber(fromSI(start.value, 'nm'), 2);
  return [
    `What the ${nanometres} nm at time zero are. Each law lets the layer grow from nothing and adds a constant; a layer that was there before and goes on growing is a later start of the clock instead.`,
  ];
}

/** What the data cannot tell, in sentences that complete “These data cannot tell …”. */
export function limitsOf(
  values: Values,
  results: Record<string, Estimate>,
  details: Details,
): string[] {
  return [
    ...ratioOnly(values),
    ...undecided(details),
    ...transition(details),
    ...unsettled(details),
    ...contact(values),
    ...offset(values, results),
  ];
}
