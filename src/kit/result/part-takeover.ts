import { contentsOf, fill, isSelect, type Field } from '../early-changes.ts';

/** What a reader did to a part that the server drew, by the places of the elements in it. */
interface Deeds {
  contents: string[];
  changed: boolean[];
  files: (FileList | null)[];
  open: boolean[];
  focused: number;
  pressed: number;
}

const fieldsOf = (part: HTMLElement) => [...part.querySelectorAll<Field>('input, select')];
const detailsOf = (part: HTMLElement) => [...part.querySelectorAll('details')];
const buttonsOf = (part: HTMLElement) => [...part.querySelectorAll('button')];
const stopsOf = (part: HTMLElement) => [
  ...part.querySelectorAll<HTMLElement>('input, select, button, summary, a, [tabindex]'),
];

/** Notes what was moved, opened, focused and pressed while the code of the part was on its way. */
export function deedsIn(part: HTMLElement, pressed: Element | null): Deeds {
  const fields = fieldsOf(part);
  const contents = fields.map(contentsOf);
  return {
    contents: contents.map(([now]) => now),
    changed: contents.map(([now, written]) => now !== written),
    files: fields.map((field) => (isSelect(field) ? null : field.files)),
    open: detailsOf(part).map((details) => details.open),
    focused: stopsOf(part).indexOf(document.activeElement as HTMLElement),
    pressed: buttonsOf(part).indexOf(pressed as HTMLButtonElement),
  };
}

/** Does the same to the part that lives; where that shows other numbers, opens and focuses only. */
export function doAgain(
  part: HTMLElement,
  { contents, changed, ...deeds }: Deeds,
  isOfOthers: boolean,
): void {
  stopsOf(part)[deeds.focused]?.focus({ preventScroll: true });
  detailsOf(part).forEach((details, index) => {
    if (deeds.open[index]) details.open = true;
  });
  if (isOfOthers) return;
  fieldsOf(part).forEach((field, index) => {
    if (!changed[index]) return;
    const files = deeds.files[index];
    if (files && !isSelect(field)) field.files = files;
    fill(field, contents[index] as string);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  buttonsOf(part)[deeds.pressed]?.click();
}
