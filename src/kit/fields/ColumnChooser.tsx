import { useEffect, useRef, useState } from 'react';
import type { TableShape } from '#table/column';
import { leftOut, type ColumnUse, type FileColumn, type PossibleUse } from '#table/import-outcome';
import { possibleUses } from '#table/possible-uses';
import { unitLabel } from '#table/understood';
import { chosenUses } from './chosen-uses.ts';
import type { ColumnQuestion } from './table-step.ts';

interface Properties {
  /** Of the table; unique on the page. */
  id: string;
  shape: TableShape;
  question: ColumnQuestion;
  /** Why the columns cannot be read as the menus say. */
  problem?: string;
  onRead: (uses: ColumnUse[]) => void;
  onLeave: () => void;
}

const keyOf = ({ column, as, reading }: Pick<ColumnUse, 'column' | 'as' | 'reading'>) =>
  [column, as, reading].join(' ');

interface ColumnProperties {
  column: FileColumn;
  /** Counts from 1. */
  number: number;
  use: ColumnUse;
  possible: readonly PossibleUse[];
  onUse: (use: ColumnUse) => void;
}

function nameOf({ heading }: FileColumn, number: number): string {
  return heading ? `column ${number}, ${heading.slice(0, 60)}` : `column ${number}`;
}

function UnitOf({ column, number, use, possible, onUse }: ColumnProperties) {
  const units = possible.find((each) => keyOf(each) === keyOf(use))?.units ?? [];
  if (units.length === 0) return null;
  // A unit that only this text has stands beside those of the menu.
  const isOwn = use.unit !== '' && !units.some(({ unit }) => unit === use.unit);
  return (
    <select
      aria-label={`Unit of ${nameOf(column, number)}`}
      aria-invalid={use.unit === '' ? true : undefined}
      value={use.unit}
      onChange={(event) => onUse({ ...use, unit: event.target.value })}
    >
      {use.unit === '' && <option value="">unit …</option>}
      {isOwn && <option value={use.unit}>{unitLabel(use.unit)}</option>}
      {units.map(({ unit, label }) => (
        <option key={unit} value={unit}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A factor of the header counts unless the reader knows better. */
function FactorOf({ use, given, onUse }: ColumnProperties & { given: number }) {
  if (given === 1 || use.column === null) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={use.factor === given}
        onChange={(event) => onUse({ ...use, factor: event.target.checked ? given : 1 })}
      />{' '}
      times {given}
    </label>
  );
}

/** What one column of the text holds: two menus over it. */
function ColumnHead(properties: ColumnProperties & { given: number }) {
  const { column, number, use, possible, onUse } = properties;
  const choose = (key: string) => {
    const chosen = possible.find((each) => keyOf(each) === key);
    if (!chosen) return onUse(leftOut);
    const { units, ...what } = chosen;
    const isKept = units.some(({ unit }) => unit === use.unit);
    const [first] = units;
    const unit = isKept ? use.unit : (first?.unit ?? '');
    onUse({ column: what.column, as: what.as, reading: what.reading, unit, factor: use.factor });
  };
  return (
    <th scope="col">
      <span className="chooser-heading">{column.heading || `column ${number}`}</span>
      <select
        aria-label={`What ${nameOf(column, number)} holds`}
        value={keyOf(use)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={keyOf(leftOut)}>left out</option>
        {possible.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {each.label}
          </option>
        ))}
      </select>
      <UnitOf {...properties} />
      <FactorOf {...properties} />
    </th>
  );
}

/** Menus over more columns than these would make a page slow; those that are used have theirs. */
const shownColumns = 40;

interface GridProperties {
  columns: readonly FileColumn[];
  uses: readonly ColumnUse[];
  given: readonly ColumnUse[];
  possible: readonly PossibleUse[];
  onUse: (at: number, use: ColumnUse) => void;
}

/** The first rows of the text, with menus over them. */
function FirstRows({ columns, uses, given, possible, onUse }: GridProperties) {
  const shown = columns.flatMap((column, at) => {
    const use = uses[at] ?? leftOut;
    const isUsed = (given[at] ?? leftOut).column !== null;
    return at < shownColumns || isUsed ? [{ column, at, use }] : [];
  });
  const rows = Math.max(...columns.map(({ cells }) => cells.length), 0);
  return (
    <table>
      <thead>
        <tr>
          {shown.map(({ column, at, use }) => (
            <ColumnHead
              key={at}
              {...{ column, use, possible }}
              number={at + 1}
              given={given[at]?.factor ?? 1}
              onUse={(changed) => onUse(at, changed)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {shown.map(({ column, at }) => (
              <td key={at}>{column.cells[row]?.slice(0, 60)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lacksUnit(use: ColumnUse, possible: readonly PossibleUse[]): boolean {
  const found = possible.find((each) => keyOf(each) === keyOf(use));
  return use.unit === '' && found !== undefined && found.units.length > 0;
}

/** The box takes the focus when it comes, and Escape leaves it. */
function useDialogKeys(onLeave: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const { current } = box;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLeave();
    };
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  });
  return box;
}

/** Asks what the columns of a text hold: what was proposed is preselected, and nothing is read before the answer. */
export function ColumnChooser({ id, shape, question, problem, onRead, onLeave }: Properties) {
  const box = useDialogKeys(onLeave);
  const { columns, uses: proposed } = question;
  const given = columns.map((_, at) => proposed[at] ?? leftOut);
  const [uses, setUses] = useState(given);
  const [isUnfinished, setUnfinished] = useState(false);
  const possible = possibleUses(shape);
  const read = () => {
    const isOpen = uses.some((use) => lacksUnit(use, possible));
    setUnfinished(isOpen);
    if (!isOpen) onRead(chosenUses(shape, columns, uses));
  };
  const says = isUnfinished ? 'Choose a unit for each column that is used.' : problem;
  return (
    <div
      ref={box}
      className="chooser"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-question-help`}
    >
      <p id={`${id}-question`} className="chooser-question">
        {question.question}
      </p>
      <p className="field-help" id={`${id}-question-help`}>
        The menus say what the numbers below are. They change no number: a 25 that is read as °C
        instead of K is another temperature. To write the same temperature in another unit, use the
        menu over the table’s own column.
      </p>
      <div className="table-scroll" role="group" tabIndex={0} aria-label="First rows of the text">
        <FirstRows
          {...{ columns, uses, given, possible }}
          onUse={(at, use) => setUses(uses.with(at, use))}
        />
      </div>
      {says && (
        <p className="field-problem" role="alert">
          {says}
        </p>
      )}
      <p className="button-row">
        <button type="button" onClick={read}>
          Read these columns
        </button>
        <button type="button" onClick={onLeave}>
          Leave the table as it was
        </button>
      </p>
    </div>
  );
}
