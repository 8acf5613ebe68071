import type { Inputs } from '#kit/model/definition.ts';
import { profileInputs } from './inputs-profile.ts';
import { transferenceInputs } from './inputs-transference.ts';

export const inputs = {
  question: {
    kind: 'choice',
    label: 'question',
    options: [
      { id: 'profile', label: 'where the salt goes under a current' },
      { id: 'transference', label: 'which t₊ a polarisation gives' },
    ],
    initial: 'profile',
  },
  ...profileInputs,
  ...transferenceInputs,
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'nernst-planck': typeof inputs;
  }
}
