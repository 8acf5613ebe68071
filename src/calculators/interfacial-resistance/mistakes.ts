/** What the calculation gave, SI. */
export interface Split {
  /** Absent where the arc of the interface alone was measured: then nothing is left to subtract. */
  totalAreaSpecificResistance?: number;
  interfacialAreaSpecificResistance: number;
  electrodeArea: number;
  interfaces: number;
}

export interface Mistake {
  id: 'divided' | 'not-shared' | 'electrolyte-left-in';
  says: string;
  /** How it is written down; `_` opens a subscript up to the next space. */
  formula: string;
  /** SI; Ω m² where `isResistance`, else Ω m⁻². */
  value: number;
  isResistance: boolean;
}

/** What the common slips would have given from the same measurement. */
export function commonMistakes(split: Split): Mistake[] {
  const { interfacialAreaSpecificResistance: own, electrodeArea, interfaces } = split;
  const two = interfaces === 2;
  const total = split.totalAreaSpecificResistance;
  const both = total === undefined ? 'R_int A' : 'ASR_tot − L/σ';
  const mistakes: Mistake[] = [
    {
      id: 'divided',
      says: 'Divided by the area',
      formula: 'R_int / A',
      value: own / electrodeArea / electrodeArea,
      isResistance: false,
    },
    {
      id: 'not-shared',
      says: two ? 'The half forgotten' : 'Halved, though there is one interface',
      formula: two ? both : total === undefined ? `${both} / 2` : `(${both}) / 2`,
      value: two ? 2 * own : own / 2,
      isResistance: true,
    },
  ];
  if (total !== undefined) {
    mistakes.push({
      id: 'electrolyte-left-in',
      says: 'The electrolyte not subtracted',
      formula: two ? 'ASR_tot / 2' : 'ASR_tot',
      value: total / interfaces,
      isResistance: true,
    });
  }
  // A vanishing area makes the first of them overflow.
  return mistakes.filter(({ value }) => Number.isFinite(value));
}
