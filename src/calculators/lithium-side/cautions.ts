import { ofLimits } from './cautions-limits.ts';
import {
  ofArea,
  ofProtocol,
  ofSpecimens,
  ofTrace,
  type Caution,
  type Results,
} from './cautions-report.ts';
import type { Details } from './compute.ts';
import type { Values } from './inputs.ts';

/** Likely slips, and what the numbers do not say. */
export function cautionsOf(values: Values, results: Results, details: Details): Caution[] {
  return [
    ...ofProtocol(values, details),
    ...(values.criterion === 'voltage' && details.test.failed !== undefined ? [voltageAlone] : []),
    ...ofTrace(values, details),
    ...ofSpecimens(values, results, details),
    ...ofArea(values, results),
    ...ofLimits(values, results),
  ];
}

const voltageAlone: Caution = {
  input: 'criterion',
  text: 'A short that is seen only as a low voltage may be a contact that improved. A spectrum after the step tells them apart.',
};
