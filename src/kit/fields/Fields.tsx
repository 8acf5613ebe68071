import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { isAsked } from '../model/state.ts';
import { tableFor } from '../model/table-input.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { QuantityField } from './QuantityField.tsx';
import { TableField } from './TableField.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
  /** Address of the folder of sample files. */
  samples: string;
  act: (action: Action, leap?: boolean) => void;
}

/** All inputs of a calculator that the present choices ask for. */
export function Fields({ calculator, session, marked, onMark, samples, act }: Properties) {
  const { state, evaluation } = session;
  const problems = evaluation.reading.problems;
  const asked = Object.entries(calculator.inputs).filter(([, input]) =>
    isAsked(input, state.texts),
  );
  return (
    <div className="fields">
      {asked.map(([key, input]) => {
        const text = state.texts[key] ?? '';
        const problem = problems[key];
        const id = `${calculator.id}-${key}`;
        const onText = (typed: string) => act({ type: 'text', key, text: typed });
        if (input.kind === 'choice') {
          return (
            <ChoiceField
              key={key}
              id={id}
              name={key}
              input={input}
              value={text}
              problem={problem}
              onChoose={onText}
            />
          );
        }
        if (input.kind === 'table') {
          return (
            <TableField
              key={key}
              id={id}
              name={key}
              input={tableFor(input, state.texts)}
              text={text}
              units={state.units[key] ?? ''}
              problem={problem}
              cells={evaluation.reading.cells[key] ?? []}
              samples={samples}
              onTable={(rows, units, leap) => act({ type: 'table', key, text: rows, units }, leap)}
            />
          );
        }
        return (
          <QuantityField
            key={key}
            id={id}
            name={key}
            input={input}
            text={text}
            unit={state.units[key] ?? input.unit}
            problem={problem}
            marked={marked === key}
            onMark={onMark}
            onText={onText}
            onUnit={(unit) => act({ type: 'unit', key, unit })}
          />
        );
      })}
      {problems[''] && (
        <p className="field-problem" role="alert">
          {problems['']}
        </p>
      )}
    </div>
  );
}
