import { useCallback, useMemo, useState, type ComponentProps, type ReactNode } from 'react';
import { units } from '#units/units';
import { choiceFor, chosenWord } from '../model/choice-options.ts';
import type { AnyCalculator, ChoiceInput, Input } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { effectiveWord } from '../model/read-state.ts';
import { labelOf, quantityUnder } from '../model/symbol-name.ts';
import { isVisible } from '../model/state.ts';
import type { CellProblem } from '#table/read-table';
import { ChoiceField } from './ChoiceField.tsx';
import { memoWithHandlers } from '../memo-with-handlers.ts';
import { QuantityField } from './QuantityField.tsx';
import type { AnyTable } from './TableUnderChoices.tsx';
import { TouchedFields } from './TouchedFields.tsx';

const ChoiceOfWords = memoWithHandlers(ChoiceField);
const QuantityInput = memoWithHandlers(QuantityField);

const noCells: CellProblem[] = [];

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  /** The session that is on the screen: messages move other things, and wait until the number is. */
  painted: Session;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
  /** Address of the folder of sample files. */
  samples: string;
  act: (action: Action, canGoBack?: boolean) => void;
  /** The field of a table, there for calculators that have one. */
  Table: AnyTable | undefined;
}

/** A choice with its present options: the same object as long as they are the same. */
function ChoiceOfNow({
  input,
  texts,
  value,
  ...properties
}: ComponentProps<typeof ChoiceField> & { texts: Record<string, string> }) {
  const options = JSON.stringify(choiceFor(input, texts));
  const now = useMemo(() => JSON.parse(options) as ChoiceInput, [options]);
  return <ChoiceOfWords {...properties} input={now} value={chosenWord(now, value)} />;
}

interface FieldProperties extends Properties {
  /** Id of the input. */
  name: string;
  input: Input;
}

/** One input: a choice, a table or a number. */
function Field(properties: FieldProperties) {
  const { calculator, session, painted, marked, onMark, samples, act, name, input } = properties;
  const { Table } = properties;
  const { state } = session;
  const { problems, cells } = painted.evaluation.reading;
  const shared = { id: `${calculator.id}-${name}`, name, problem: problems[name] };
  const text = state.texts[name] ?? '';
  const onText = (typed: string) => act({ type: 'text', key: name, text: typed });
  if (input.kind === 'choice') {
    const isIdle = effectiveWord(input, text, state.texts) !== text;
    const note = isIdle ? input.idle?.says : undefined;
    return (
      <ChoiceOfNow
        {...shared}
        {...{ input, note }}
        texts={state.texts}
        value={text}
        onChoose={onText}
      />
    );
  }
  if (input.kind === 'table') {
    return (
      Table && (
        <Table
          {...shared}
          calculator={calculator}
          declared={input}
          texts={state.texts}
          text={text}
          units={state.units[name] ?? ''}
          cells={cells[name] ?? noCells}
          samples={samples}
          onTable={(change, canGoBack) => act({ type: 'table', key: name, ...change }, canGoBack)}
          onState={(next) => {
            act({ type: 'state', state: next }, true);
            return () => act({ type: 'state', state }, true);
          }}
        />
      )
    );
  }
  return (
    <QuantityInput
      {...shared}
      input={input}
      named={quantityUnder(input, state.texts)}
      text={text}
      unit={state.units[name] ?? input.unit}
      marked={marked === name}
      onMark={onMark}
      onText={onText}
      onUnit={(unit) => act({ type: 'unit', key: name, unit })}
    />
  );
}

type Named = [name: string, input: Input];

interface RareProperties {
  properties: Properties;
  rare: Named[];
  drawn: (named: Named) => ReactNode;
}

/** What stands in a field that is not drawn. */
function written([name, input]: Named, { calculator, session }: Properties): string {
  const text = session.state.texts[name] ?? '';
  const chosen = input.kind === 'choice' && input.options.find(({ id }) => id === text)?.label;
  const unit = input.kind === 'quantity' ? units[input.unit].label : '';
  return `${labelOf(calculator, name)}: ${chosen || (text && `${text} ${unit}`) || '–'}`;
}

/** What few change, folded and written as text; fields as soon as one is no longer as it was, or something is wrong. */
function RareFields({ properties, rare, drawn }: RareProperties) {
  const { session, painted } = properties;
  const [isOpen, setOpen] = useState(false);
  const { problems } = painted.evaluation.reading;
  const isNeeded = rare.some(
    ([name, { initial }]) => session.state.texts[name] !== initial || problems[name],
  );
  const hasFields = isOpen || isNeeded;
  // Whoever opened it before the page came to life has it open.
  const ref = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) setOpen(true);
  }, []);
  if (rare.length === 0) return null;
  return (
    <details
      open={hasFields}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      ref={ref}
    >
      {/* Another text is another element: a translator that took the first does not hold it. */}
      <summary>
        <span key={rare.length}>{rare.length} further inputs</span>
      </summary>
      {hasFields ? (
        <div className="fields">{rare.map(drawn)}</div>
      ) : (
        <ul>
          {rare.map((named) => {
            const text = written(named, properties);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </details>
  );
}

/** All inputs of a calculator that the present choices ask for. */
export function Fields(properties: Properties) {
  const { calculator, session, painted } = properties;
  const problem = painted.evaluation.reading.problems[''];
  const shown = Object.entries(calculator.inputs).filter(([, input]) =>
    isVisible(input, session.state.texts),
  );
  const visible = shown.filter(([, input]) => !input.rare);
  const rare = shown.filter(([, input]) => input.rare);
  const drawn = ([name, input]: Named) => (
    <Field key={name} {...properties} name={name} input={input} />
  );
  return (
    <TouchedFields className="fields">
      {visible.map(drawn)}
      <RareFields {...{ properties, rare, drawn }} />
      {problem && (
        <p className="field-problem" role="alert">
          <span key={problem}>{problem}</span>
        </p>
      )}
    </TouchedFields>
  );
}
