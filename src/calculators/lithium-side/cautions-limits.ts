import type { Caution, Results } from './cautions-report.ts';
import type { Values } from './inputs.ts';
import { lithiumShearModulus } from './lithium-metal.ts';

/** Far from every ceramic, glass and polymer; the bounds leave room. */
const toughness = [1e4, 2e7] as const;

function ofContact(_values: Values, { contactFraction, isolatedContactFraction }: Results) {
  const cautions: Caution[] = [];
  const input = 'areaSpecificResistanceRise' as const;
  if (contactFraction && contactFraction.value < 0.5) {
    const text =
      'The nominal current density is that of the whole disc. What still touches carries j/f: compare that one, not the nominal one, with a limit of the material.';
    cautions.push({ input, text });
  }
  if (isolatedContactFraction && isolatedContactFraction.value > 0.02) {
    const text =
      'At this share of contact the spots feel each other. The formula of isolated ones makes the contact look better than it is.';
    cautions.push({ input: 'contactRadius', text });
  }
  return cautions;
}

function ofStress({ stackPressure }: Values, { creepStress }: Results): Caution[] {
  const cautions: Caution[] = [];
  if (stackPressure !== undefined && creepStress) {
    const text =
      'The stack pressure is not compared with the stress of creep. A pressure from all sides makes nothing flow.';
    cautions.push({ input: 'stackPressure', text });
  }
  if (creepStress && (creepStress.value < 0.2e6 || creepStress.value > 0.6e6)) {
    const text =
      'The stress of creep lies outside 0.2 to 0.6 MPa, for which the law was fitted: it is an extrapolation.';
    cautions.push({ input: 'lithiumThickness', text });
  }
  return cautions;
}

function ofFracture({ fractureToughness }: Values): Caution[] {
  if (fractureToughness === undefined) return [];
  if (fractureToughness >= toughness[0] && fractureToughness <= toughness[1]) return [];
  const text =
    'No electrolyte is known to us to have such a toughness: 0.44 to 1.51 MPa √m were measured for a garnet. It is no strength in MPa.';
  return [{ input: 'fractureToughness', text }];
}

function ofInterior(values: Values, { depositionDepth }: Results): Caution[] {
  const { cellKind, electronicConductivity, thickness } = values;
  const cautions: Caution[] = [];
  if (cellKind === 'symmetric' && electronicConductivity !== undefined) {
    const text =
      'No leakage is given for a symmetric cell: it has no voltage at rest, and the electronic conductivity between two lithium electrodes is not that between lithium and a cathode. Do not carry it to a full cell.';
    cautions.push({ input: 'electronicConductivity', text });
  }
  if (cellKind === 'symmetric' && depositionDepth && thickness) {
    const text =
      'Between two lithium electrodes metal can form deep in the electrolyte. In a full cell the zone is as a rule thinner than a micrometre: do not carry what leaks here to it.';
    cautions.push({ input: 'cellKind', text });
  }
  if (cellKind === 'zero-excess') {
    const text =
      'Before the first charge there is no lithium: the plated face is that of the current collector, and stripping ends on it again.';
    cautions.push({ input: 'cellKind', text });
  }
  return cautions;
}

function ofDepth({ lithiumThickness }: Values, { lithiumDepth }: Results): Caution[] {
  if (!lithiumThickness || !lithiumDepth || lithiumDepth.value < lithiumThickness) return [];
  const text =
    'More lithium moved one way than the foil holds: the foil was used up, or its thickness is not this one.';
  return [{ input: 'lithiumThickness', text }];
}

/** On which side of the threshold a face without flaws lies, in a sentence; nothing where an input is missing. */
function stabilityOf(values: Values, { stabilityThreshold }: Results): string | undefined {
  const { shearModulus, lithiumIonMolarVolume, lithiumMolarVolume, poissonRatio } = values;
  if (!shearModulus || !lithiumIonMolarVolume || !poissonRatio) return undefined;
  const isWide = lithiumIonMolarVolume > lithiumMolarVolume;
  if (!stabilityThreshold) {
    return 'At so nearly equal molar volumes no stiffness flattens a plated face by stress.';
  }
  const isStiff = shearModulus / lithiumShearModulus > stabilityThreshold.value;
  const room = isWide ? 'more' : 'less';
  const helps = isWide ? 'stiff' : 'soft';
  const outcome =
    isStiff === isWide ? 'flattens a face without flaws' : 'roughens even a face without flaws';
  return `Lithium takes up ${room} room in this electrolyte than in the metal: only a ${helps} one can flatten. With this modulus stress ${outcome}. Flaws, flow, surface tension and the match of normal stresses are left out.`;
}

function ofModulus(values: Values, results: Results): Caution[] {
  const stability = stabilityOf(values, results);
  const cautions: Caution[] = stability
    ? [{ input: 'lithiumIonMolarVolume', text: stability }]
    : [];
  if (!results.monroeNewmanRatio) return cautions;
  const text =
    'The threshold of Monroe and Newman is one for polymers in perfect contact. Ceramics far above it are short-circuited all the same, through flaws and for their own molar volumes: it is no verdict.';
  return [{ input: 'shearModulus', text }, ...cautions];
}

/** Traps of the limits, each where its field stands. */
export function ofLimits(values: Values, results: Results): Caution[] {
  if (values.limits !== 'with') return [];
  return [
    ...ofContact(values, results),
    ...ofStress(values, results),
    ...ofFracture(values),
    ...ofInterior(values, results),
    ...ofDepth(values, results),
    ...ofModulus(values, results),
  ];
}
