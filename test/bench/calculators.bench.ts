import { test } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/kit/model/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';

/** From the texts of the fields to results with their uncertainties, in the initial state. */
test.for([...calculators])('one evaluation of %s', async ([id, calculator], { bench }) => {
  const state = initialState(calculator);
  await bench(id, () => void evaluate(calculator, state)).run();
});
