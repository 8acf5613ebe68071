import { bench, describe } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/kit/model/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';

describe('one evaluation: texts to results with uncertainties', () => {
  for (const [id, calculator] of calculators) {
    const state = initialState(calculator);
    bench(id, () => void evaluate(calculator, state));
  }
});
