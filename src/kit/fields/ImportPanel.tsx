import { FaultMessage } from '../fault/FaultMessage.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { lastStep, type ImportView, type TableImports } from './table-imports.ts';
import type { TableDoors } from './use-table-imports.ts';

export { TableImports } from './table-imports.ts';

interface Properties {
  /** Of the table; unique on the page. */
  id: string;
  view: ImportView;
  doors: TableDoors;
  imports: TableImports;
}

/** What became of the last attempt, and what was understood of the rows that stand there. */
export function Said({ view, doors }: Pick<Properties, 'view' | 'doors'>) {
  const { problem, said } = view.told;
  const step = lastStep(view, doors);
  return (
    <>
      {problem && <p className="field-problem">{problem}</p>}
      {said && <p className="field-help">{said}</p>}
      {step && <p className="table-understood">{step.says}</p>}
      {step && step.cautions.length > 0 && (
        <ul className="cautions" aria-label="Cautions about the rows">
          {step.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What takes the last step back, ends a long reading, or asks about the columns of a text. */
export function Panel({ id, view, doors, imports }: Properties) {
  const { fault, reading, asked } = view.told;
  const step = lastStep(view, doors);
  return (
    <>
      {reading && (
        <p className="button-row">
          <progress value={reading.share} aria-label={`Reading ${reading.name}`} />
          <button type="button" onClick={() => imports.close()}>
            Cancel
          </button>
        </p>
      )}
      {fault && <FaultMessage says="The text was not read." error={fault.error} />}
      {step && (
        <p className="button-row">
          <button type="button" onClick={() => imports.undo()}>
            Undo
          </button>
          {step.addTo && (
            <button type="button" onClick={() => imports.add()}>
              Add them to the rows that were there instead
            </button>
          )}
        </p>
      )}
      {asked && (
        <ColumnChooser
          id={id}
          shape={doors.declared}
          question={asked.question}
          problem={asked.problem}
          onRead={(uses) => imports.answer(asked, uses)}
          onLeave={() => imports.close()}
        />
      )}
    </>
  );
}
