import { renderToStaticMarkup } from 'react-dom/server';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import type { CalculatorState } from '../../src/kit/model/state.ts';
import { Results } from '../../src/kit/result/Results.tsx';

/** The results of an evaluation, as markup. */
export const drawnResults = (
  calculator: AnyCalculator,
  evaluation: Success,
  { outputUnits }: CalculatorState,
): string =>
  renderToStaticMarkup(
    <Results
      calculator={calculator}
      result={evaluation}
      evaluation={evaluation}
      painted={evaluation}
      outputUnits={outputUnits}
      onUnit={() => {}}
    />,
  );
