import type { Inputs, ValuesOf } from '#kit/model/definition.ts';
import { limitInputs } from './inputs-limits.ts';
import { protocolInputs } from './inputs-protocol.ts';
import { specimenInputs } from './inputs-specimens.ts';
import { traceInputs } from './inputs-trace.ts';

export const inputs = {
  source: {
    kind: 'choice',
    label: 'the test is given as',
    options: [
      { id: 'protocol', label: 'its protocol and where it failed' },
      { id: 'trace', label: 'a measured trace' },
    ],
    initial: 'protocol',
  },
  ...protocolInputs,
  ...traceInputs,
  ...specimenInputs,
  ...limitInputs,
} as const satisfies Inputs;

/** SI; what the choices or the reader leave out is absent. */
export type Values = ValuesOf<typeof inputs>;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'lithium-side': typeof inputs;
  }
}
