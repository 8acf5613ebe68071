import type { Values } from './cell.ts';
import type { Limit, LimitId } from './limits.ts';
import { spareVoltage } from './limits.ts';

interface Words {
  /** On the map, short. */
  label: string;
  /** In a sentence: “the flaw binds”. */
  subject: string;
  /** What its line can be trusted for. */
  validity: string;
}

export const words: Record<LimitId, Words> = {
  efficiency: {
    label: 'efficiency',
    subject: 'the efficiency',
    validity:
      'One ohmic resistance and a flat voltage; a film of constant conductivity that electrons limit, at constant potential.',
  },
  energy: {
    label: 'energy delivered',
    subject: 'the energy to be delivered',
    validity: 'Mean voltage less the drop, over the mass of the layers counted.',
  },
  heat: {
    label: 'heat',
    subject: 'the heat',
    validity: 'Joule heat alone; how warm the cell gets depends on how it is cooled.',
  },
  filament: {
    label: 'flaw',
    subject: 'the flaw',
    validity:
      'Linear elastic fracture at one flaw, lithium that cannot flow out, one resistance at its tip: an order of magnitude.',
  },
  void: {
    label: 'voids',
    subject: 'the supply of lithium',
    validity: 'Diffusion through grains alone, no creep; the supersaturation is not measured.',
  },
  window: {
    label: 'measured window',
    subject: 'the measured window',
    validity: 'On charge, all of the cathode interface’s resistance where the electrolyte ends.',
  },
  leak: {
    label: 'leak',
    subject: 'the leak',
    validity:
      'Below it the cell empties faster by itself than through the load; one σ_e, an upper bound only if the largest.',
  },
};

/** Why a limit is not on the map; nothing where it is. */
const absent: Record<LimitId, (values: Values) => string> = {
  efficiency: () => 'No target of the efficiency is given.',
  energy(values) {
    if (values.energy === 'left') return 'The energy is left out.';
    const spare = spareVoltage(values);
    return spare === undefined
      ? 'No specific energy to be delivered is given.'
      : 'The layers weigh so much that the cell does not have this energy even without a current: nothing is allowed.';
  },
  heat: () => 'No limit of the heat is given.',
  filament: ({ fractureToughness, flawLength }) =>
    fractureToughness === undefined || flawLength === undefined
      ? 'Toughness or length of the flaw is not given.'
      : 'The lithium interface has no resistance, and none at the tip of the flaw is given.',
  void: () => 'No supersaturation of vacancies is given. None has been measured.',
  window({ windowOrigin, current, potentialVsLithium, oxidationPotential }) {
    if (windowOrigin === 'computed')
      return 'The window is computed: it says where a film may grow, not where the cell must stop.';
    if (potentialVsLithium >= oxidationPotential)
      return 'The cathode stands beyond it at every current; what that costs is in the resistance.';
    return current === 'discharge'
      ? 'On discharge the current pulls the potential back into the window.'
      : 'The cathode interface has no resistance that could push the potential out.';
  },
  leak: () => 'No electronic conductivity is given.',
};

export const limitIds = Object.keys(words) as LimitId[];

/** The limits that are not on the map, each with the reason. */
export function missingOf(
  values: Values,
  limits: readonly Limit[],
): { id: LimitId; says: string }[] {
  return limitIds
    .filter((id) => !limits.some((limit) => limit.id === id))
    .map((id) => ({ id, says: absent[id](values) }));
}

/** A computed growth that nothing was given for. */
export const hasFilm = (values: Values) =>
  values.rate === 'at-potential' || values.potentialRateConstant !== undefined;
