import { useEffect, useRef, useState } from 'react';
import type { AnyCalculator, TableInput } from '../model/definition.ts';
import type { CalculatorState } from '../model/state.ts';
import type { ImportView, TableImports } from './table-imports.ts';
import type { TableChange } from './table-step.ts';

/** A table and what surrounds it. */
export interface TableDoors {
  /** Whose saved calculations open in the table, if it stands in one. */
  calculator?: AnyCalculator;
  /** Id of the input. */
  name: string;
  /** As it is declared, whatever the choices are. */
  declared: TableInput;
  /** Under the present choices. */
  input: TableInput;
  text: string;
  /** Units of the columns of numbers, joined by `,`. */
  units: string;
  /** The words of all choices. */
  choices: () => Record<string, string>;
  /** `canGoBack` marks a change the Back button should undo. */
  onTable: (change: TableChange, canGoBack: boolean) => void;
  /** Sets all the calculator; returns what takes that back. */
  onState: (state: CalculatorState) => () => void;
}

type Panel = typeof import('./ImportPanel.tsx');

/** What shows the imports of a table, and does them. */
export interface Imports extends Omit<Panel, 'TableImports'> {
  imports: TableImports;
}

async function load(
  latest: { readonly current: TableDoors },
  show: (view: ImportView) => void,
): Promise<Imports> {
  const { TableImports, ...panel } = await import('./ImportPanel.tsx');
  return { ...panel, imports: new TableImports(latest, show) };
}

/** What is done to a table as a whole: its code is loaded only when something is. */
export function useTableImports(doors: TableDoors) {
  const latest = useRef(doors);
  useEffect(() => {
    latest.current = doors;
  });
  const loading = useRef<Promise<Imports>>(undefined);
  const [view, show] = useState<ImportView>();
  const [loaded, setLoaded] = useState<Imports>();
  const [isAway, setAway] = useState(false);
  const run = async (act: (imports: TableImports) => void, otherwise?: () => void) => {
    const found = await (loading.current ??= load(latest, show)).catch(() => undefined);
    setAway(!found);
    if (!found) {
      loading.current = undefined;
      return otherwise?.();
    }
    setLoaded(found);
    act(found.imports);
  };
  return { view, loaded, isAway, run };
}
