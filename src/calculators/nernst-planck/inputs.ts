import type { Inputs } from '#kit/model/definition.ts';
import { profileInputs } from './inputs-profile.ts';
import { relaxationInputs } from './inputs-relaxation.ts';
import { transferenceInputs } from './inputs-transference.ts';

export const inputs = {
  question: {
    kind: 'choice',
    label: 'question',
    options: [
      { id: 'profile', label: 'where the salt goes under a current' },
      { id: 'transference', label: 'which t₊ a polarisation gives' },
      { id: 'relaxation', label: 'which D the voltage gives after the current is cut' },
    ],
    initial: 'profile',
  },
  ...profileInputs,
  ...transferenceInputs,
  ...relaxationInputs,
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'nernst-planck': typeof inputs;
  }
}
