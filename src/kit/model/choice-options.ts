import { namesInColumn, unnamed } from '#table/columns-in-use';
import type { ChoiceInput } from './definition.ts';

type Texts = Record<string, string>;

/** The choice with the options it has at present. */
export function choiceFor(choice: ChoiceInput, texts: Texts): ChoiceInput {
  const { optionsFrom } = choice;
  if (!optionsFrom) return choice;
  const names = namesInColumn(texts[optionsFrom.table] ?? '', optionsFrom.place);
  const options = names.map((id) => ({ id, label: id === unnamed ? `rows with ${unnamed}` : id }));
  return options.length > 0
    ? { ...choice, options, initial: names[0] as string }
    : { ...choice, options: [{ id: '', label: 'all rows' }] };
}

/** Whether there is something to choose: always, but where a table has the options and they are too few. */
export function isOffered(choice: ChoiceInput, texts: Texts): boolean {
  const { optionsFrom } = choice;
  if (!optionsFrom) return true;
  const { table, place, input } = optionsFrom;
  const names = namesInColumn(texts[table] ?? '', place);
  const chosen = texts[input] ?? '';
  // A name that the table has not, as of an old link or of a table pasted since, is asked about.
  return names.length > 1 || (chosen !== '' && !names.includes(chosen));
}

/** What is chosen: the first option of a table as long as the reader chose none. */
export function chosenWord(choice: ChoiceInput, text: string): string {
  return choice.optionsFrom && text === '' ? choice.initial : text;
}
