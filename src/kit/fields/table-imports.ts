import type { ColumnUse } from '#table/import-outcome';
import { reopen } from '../model/reopen.ts';
import { appendRows, askAgain, importText, pasteText, type TablePlace } from './import-text.ts';
import { oneFile } from './one-file.ts';
import { readTextFile, UnreadableFile } from './read-text-file.ts';
import { isSameTable, type ColumnQuestion, type TableChange } from './table-step.ts';
import type { TableImport, TableMade, TableStep } from './table-step.ts';
import type { Dropped } from './use-drop.ts';
import type { TableDoors } from './use-table-imports.ts';

/** What a table says of an attempt that changed no row, or has not yet. */
export interface Told {
  problem?: string;
  fault?: { error: unknown };
  /** That something was taken back. */
  said?: string;
  /** A file that is being read, and how much of it has been. */
  reading?: { name: string; share: number };
  asked?: { question: ColumnQuestion; problem?: string };
}

/** What a table as a whole went through, for the page to show. */
export interface ImportView {
  told: Told;
  /** What was done to `table`, the last one last. */
  steps: readonly TableStep[];
  table?: TableChange;
}

/** Each holds two tables. */
const keptSteps = 10;

/** The last step, as long as the table is what came of it and of typing since. */
export function lastStep({ steps, table }: ImportView, doors: TableDoors): TableStep | undefined {
  // What else changes a table, an example or the Back button, makes another one of it.
  return table && isSameTable(table, doors) ? steps.at(-1) : undefined;
}

/** What a reader does to a table as a whole; fetched when they do it for the first time. */
export class TableImports {
  #view: ImportView = { told: {}, steps: [] };
  #attempt = new AbortController();
  #focused?: HTMLElement;
  readonly #latest: { readonly current: TableDoors };
  readonly #show: (view: ImportView) => void;

  /** @param latest the table as it is by now: what was typed meanwhile stays */
  constructor(latest: { readonly current: TableDoors }, show: (view: ImportView) => void) {
    this.#latest = latest;
    this.#show = show;
  }

  take(dropped: Partial<Dropped>): void {
    if (dropped.text && !dropped.files?.length) return this.paste(dropped.text);
    const file = oneFile(dropped);
    if (typeof file === 'string') return this.refuse(file);
    void this.#try(async (signal) => {
      const onProgress = (share: number) => this.#tell({ reading: { name: file.name, share } });
      const { text, note } = await readTextFile(file, { onProgress, signal });
      return this.#take(text, () => importText(this.#place(), text, { note }));
    });
  }

  paste(text: string, at = { row: 0, column: 0 }): void {
    void this.#try(() => this.#take(text, () => pasteText(this.#place(), text, at)));
  }

  /** For who has no key to paste with: the browser asks whether the page may. */
  async pasteClipboard(): Promise<void> {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim() === '') this.refuse('There is no text on the clipboard.');
      else this.paste(text);
    } catch {
      this.refuse(
        'The browser did not show this page the clipboard. Go into the first cell and paste there: Ctrl+V, Cmd+V, or a long touch.',
      );
    }
  }

  /** Asks what the columns hold of what was read last, or of the table as it stands. */
  askAgain(): void {
    const step = lastStep(this.#view, this.#doors);
    const isUntouched = step && isSameTable(step.after, this.#doors);
    void this.#try(() => askAgain(this.#place(), isUntouched ? step : undefined));
  }

  answer(asked: NonNullable<Told['asked']>, uses: ColumnUse[]): void {
    const { question } = asked;
    const ask = (problem: string, next = question) =>
      this.#tell({ asked: { question: next, problem } });
    void this.#try(
      () => importText(this.#place(), question.text, { ...question, uses }),
      (outcome) => {
        if (outcome.kind === 'problem') return ask(outcome.problem);
        if (outcome.kind === 'question') return ask(outcome.question, outcome);
        this.close();
        this.#keep(outcome);
      },
    );
  }

  /** Puts what was imported below the rows in whose place it stands. */
  add(): void {
    const step = lastStep(this.#view, this.#doors);
    if (!step?.addTo) return;
    const { input, text, units } = this.#doors;
    const outcome = appendRows(input, step.addTo, { text, units }, step);
    if (outcome.kind !== 'step') return this.#settle(outcome);
    this.#emit(outcome.after, [...this.#steps.slice(0, -1), { ...outcome, before: step.before }]);
  }

  undo(): void {
    const last = this.#steps.at(-1);
    if (!last) return;
    const rest = this.#steps.slice(0, -1);
    this.#tell({ said: 'Taken back: the table is as it was before.' });
    if (!last.undo) return this.#emit(last.before, rest);
    this.#hold(last.before, rest);
    last.undo();
  }

  empty(): void {
    this.#tell({});
    const after = { text: '', units: this.#doors.units };
    this.#keep({ says: 'The table was emptied.', cautions: [], after });
  }

  /** What is typed is no step. */
  change(table: TableChange): void {
    const { asked, reading } = this.#view.told;
    this.#tell({ asked, reading });
    this.#hold(table, this.#steps);
  }

  refuse(problem: string): void {
    this.#tell({ problem });
  }

  /** Ends what is being read or asked. */
  close(): void {
    this.#attempt.abort();
    this.#tell({});
    this.#focused?.focus();
  }

  get #doors(): TableDoors {
    return this.#latest.current;
  }

  /** Those of the present table. */
  get #steps(): readonly TableStep[] {
    return lastStep(this.#view, this.#doors) ? this.#view.steps : [];
  }

  #place(): TablePlace {
    const { calculator, declared, input, text, units, choices } = this.#doors;
    return {
      declared,
      input,
      inputs: calculator?.inputs ?? {},
      table: { text, units, choices: choices() },
    };
  }

  #tell(told: Told): void {
    this.#view = { ...this.#view, told };
    this.#show(this.#view);
  }

  #hold({ text, units }: TableChange, steps: readonly TableStep[]): void {
    this.#view = { ...this.#view, steps, table: { text, units } };
    this.#show(this.#view);
  }

  #emit(table: TableChange, steps: readonly TableStep[]): void {
    this.#hold(table, steps);
    this.#doors.onTable(table, true);
  }

  /** The steps with one more, which can be taken back to the table as it stands. */
  #with(made: TableMade): readonly TableStep[] {
    const { text, units, choices } = this.#doors;
    const words = choices();
    const keys = Object.keys(made.after.choices ?? {});
    const before = {
      text,
      units,
      choices: Object.fromEntries(keys.map((key) => [key, words[key] ?? ''])),
    };
    return [...this.#steps, { ...made, before }].slice(-keptSteps);
  }

  #keep(made: TableMade): void {
    this.#emit(made.after, this.#with(made));
  }

  #settle(outcome: TableImport): void {
    if (outcome.kind === 'problem') return this.refuse(outcome.problem);
    if (outcome.kind === 'question') {
      // The question takes the focus, and gives it back.
      this.#focused = document.activeElement as HTMLElement;
      return this.#tell({ asked: { question: outcome } });
    }
    this.#tell({});
    this.#keep(outcome);
  }

  /** Of two attempts only the later one is heard. */
  async #try(
    run: (signal: AbortSignal) => TableImport | undefined | Promise<TableImport | undefined>,
    settle = (outcome: TableImport) => this.#settle(outcome),
  ): Promise<void> {
    this.#attempt.abort();
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    try {
      const outcome = await run(signal);
      if (outcome && !signal.aborted) settle(outcome);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UnreadableFile) this.refuse(error.message);
      else this.#tell({ fault: { error } });
    }
  }

  /** A saved calculation is more than a table; every other text is read into it. */
  async #take(text: string, read: () => TableImport): Promise<TableImport | undefined> {
    const { name, calculator, onState } = this.#doors;
    const saved = calculator && (await reopen(calculator, text));
    if (!saved) return read();
    if (!saved.ok) return { kind: 'problem', problem: saved.problem };
    const { state, says, cautions } = saved;
    const after = { text: state.texts[name] ?? '', units: state.units[name] ?? '' };
    const steps = this.#with({ says, cautions, after });
    const undo = onState(state);
    this.#tell({});
    this.#hold(after, steps.with(-1, { ...(steps.at(-1) as TableStep), undo }));
    return undefined;
  }
}
