import type { TableColumn, TableShape } from './column.ts';
import { splitTable } from './table-text.ts';

/** Whether a row has a word in the column at this place, told without taking the text apart. */
function isUsed(text: string, place: number): boolean {
  return new RegExp(`(?:^|;)(?:[^,;]*,){${place}}[ \\t]*[^,;\\s]`).test(text);
}

/** The table without the columns at its end that stand there only once something is in them. */
export function columnsInUse<Table extends TableShape>(input: Table, text: string): Table {
  const last = input.columns.findLastIndex(
    ({ hiddenUntilUsed }: TableColumn, place) => !hiddenUntilUsed || isUsed(text, place),
  );
  if (last + 1 === input.columns.length) return input;
  return { ...input, columns: input.columns.slice(0, last + 1) };
}

/** What rows without a name are called beside rows that have one. */
export const unnamed = 'no name';

/** The different words in the column at this place, in their order; none where it is empty. */
export function namesInColumn(text: string, place: number): string[] {
  if (!isUsed(text, place)) return [];
  const names = splitTable(text)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells[place]?.trim() || unnamed);
  return [...new Set(names)];
}
