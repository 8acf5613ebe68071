import { FaultMessage } from '../fault/FaultMessage.tsx';
import { oneFile } from '../fields/one-file.ts';
import { readTextFile, UnreadableFile } from '../fields/read-text-file.ts';
import type { Dropped } from '../fields/use-drop.ts';
import type { AnyCalculator } from '../model/definition.ts';
import { reopen, type Reopening } from '../model/reopen.ts';
import type { CalculatorState } from '../model/state.ts';

/** What came of opening a file as a saved calculation. */
export type Opened = { ok: false; fault: { error: unknown } } | Reopening;

const notSaved = 'This is no file that “Save CSV” of this calculator wrote. Nothing was changed.';

/** Reads a file as a saved calculation; whatever is wrong with it becomes a sentence. */
export async function readSaved(
  calculator: AnyCalculator,
  dropped: Partial<Dropped>,
): Promise<Opened> {
  const file = oneFile(dropped);
  if (typeof file === 'string') return { ok: false, problem: file };
  try {
    const { text } = await readTextFile(file);
    return (await reopen(calculator, text)) ?? { ok: false, problem: notSaved };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.message };
    return { ok: false, fault: { error } };
  }
}

interface Properties {
  opened: Opened;
  /** On the page. */
  state: CalculatorState;
  onUndo: () => void;
}

/** What became of a file that was opened, as long as nothing else is set: Undo would take that away, too. */
export function SavedOutcome({ opened, state, onUndo }: Properties) {
  if (!opened.ok) {
    if ('problem' in opened) return <p className="field-problem">{opened.problem}</p>;
    return <FaultMessage says="The file was not opened." error={opened.fault.error} />;
  }
  const { says, cautions } = opened;
  if (opened.state !== state) return null;
  return (
    <>
      <p className="table-understood">{says}</p>
      {cautions.length > 0 && (
        <ul className="cautions" aria-label="Cautions about the saved calculation">
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      <p className="button-row">
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      </p>
    </>
  );
}
