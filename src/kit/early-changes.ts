export type Field = HTMLInputElement | HTMLSelectElement;

export const isSelect = (field: Field): field is HTMLSelectElement =>
  field instanceof HTMLSelectElement;
const isTicked = ({ type }: Field) => type === 'radio' || type === 'checkbox';

/** What a field holds, and what the server wrote into it. */
export function contentsOf(field: Field): [now: string, written: string] {
  if (isSelect(field)) {
    const written = [...field.options].find(({ defaultSelected }) => defaultSelected);
    return [field.value, (written ?? field.options[0])?.value ?? ''];
  }
  if (isTicked(field)) return [String(field.checked), String(field.defaultChecked)];
  return [field.value, field.defaultValue];
}

/** The caret stays where it is unless the text has to come back; no page may write the name of a file. */
export function fill(field: Field, content: string): void {
  if (field.type === 'file') return;
  if (!isSelect(field) && isTicked(field)) field.checked = content === 'true';
  else if (field.value !== content) field.value = content;
}

const ownValue = (field: Field) => Object.getOwnPropertyDescriptor(field, 'value');

/** React keeps what it saw last in a property of the field itself, and hears only of what differs from it. */
function differ(field: HTMLInputElement, content: string): void {
  if (!ownValue(field)) return;
  const { selectionStart, selectionEnd } = field;
  field.value = `${content} `;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, content);
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}

/** As if it were done now. */
function say(field: Field, content: string): void {
  if (!isSelect(field) && isTicked(field)) {
    field.checked = content !== 'true';
    return field.click();
  }
  fill(field, content);
  if (!isSelect(field) && field.type !== 'file') differ(field, content);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Fields in the order in which they are told of: examples, numbers, choices and units. */
function orderOf(field: Field): number {
  if (field.closest('.starting-points')) return 0;
  return { range: 1, radio: 3, checkbox: 3, 'select-one': 4 }[field.type] ?? 2;
}

/** Fields that hold something else than the server wrote. */
const changedFields = (calculator: HTMLElement) =>
  [...calculator.querySelectorAll<Field>('input, select')].filter((field) => {
    const [now, written] = contentsOf(field);
    return now !== written;
  });

/**
 * Tells a calculator of all that was typed, chosen and opened before it came to life, as if it were done now:
 * one after the other, each when the one before is drawn.
 */
export async function replayEarlyChanges(calculator: HTMLElement): Promise<void> {
  const changes = changedFields(calculator)
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map((field) => ({ field, content: contentsOf(field)[0] }));
  // Choices may take a field away or convert its number: a number is kept before them, and stands after them.
  const numbers = changes.filter(({ field }) => [1, 2].includes(orderOf(field)));
  for (const [place, { field, content }] of [...changes, ...numbers].entries()) {
    const isSaid = place >= changes.length && contentsOf(field)[0] === content;
    // Of a group of radio buttons the one that was chosen says it.
    if (!field.isConnected || isSaid || (field.type === 'radio' && content === 'false')) continue;
    say(field, content);
    await new Promise((done) => setTimeout(done));
  }
}

/** A reload may restore what is not of this address: the fields hold again what the server wrote. */
export function forgetEarlyChanges(calculator: HTMLElement): void {
  for (const field of changedFields(calculator)) fill(field, contentsOf(field)[1]);
}
