import type { Inputs } from '#kit/model/definition.ts';
import { cellInputs } from './inputs-cell.ts';
import { filmInputs } from './inputs-film.ts';
import { useInputs } from './inputs-use.ts';

export const inputs = { ...cellInputs, ...filmInputs, ...useInputs } as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'design-map': typeof inputs;
  }
}
