import { contentsOf, isSelect, type Field } from './early-changes.ts';

/** Fields that follow the state; parts that are on their way are still as the server drew them. */
const living = '.calculator-inputs :is(input, select), .result-unit';

/** Writes into the page what a field shows: a copy of the page keeps what is written, not what was typed. */
function write(field: Field): void {
  const [now, written] = contentsOf(field);
  if (now === written || field.type === 'file') return;
  if (isSelect(field)) {
    for (const option of field.options) option.defaultSelected = option.selected;
  } else if (field.type === 'radio' || field.type === 'checkbox') {
    field.defaultChecked = field.checked;
  } else {
    field.defaultValue = now;
  }
}

/** Has a saved page show beside its results the fields they come from. */
export function writeFields(calculator: HTMLElement | null): void {
  for (const field of calculator?.querySelectorAll<Field>(living) ?? []) write(field);
}
