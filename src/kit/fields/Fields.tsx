import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { isAsked } from '../model/state.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { QuantityField } from './QuantityField.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
  act: (action: Action) => void;
}

/** All inputs of a calculator that the present choices ask for. */
export function Fields({ calculator, session, marked, onMark, act }: Properties) {
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
        if (input.kind === 'table') return null;
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
