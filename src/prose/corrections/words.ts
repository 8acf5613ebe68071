import type { Correction } from '#data/kinds/corrections';

export const severityWords: Record<Correction['severity'], string> = {
  A: 'wrong',
  B: 'ambiguous or unsupported',
  C: 'slip of the pen',
};

export const kindWords: Record<Correction['kind'], string> = {
  equation: 'Equations, units and symbols',
  finding: 'Findings and statements',
  reference: 'The reference list',
};
