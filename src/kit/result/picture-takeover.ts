import { contentsOf, fill, type Field } from '../early-changes.ts';

/** What a reader did to a picture that the server drew, by the places of the elements in it. */
interface Deeds {
  contents: string[];
  changed: boolean[];
  open: boolean[];
  focused: number;
  pressed: number;
}

const fieldsOf = (picture: HTMLElement) => [...picture.querySelectorAll<Field>('input, select')];
const detailsOf = (picture: HTMLElement) => [...picture.querySelectorAll('details')];
const buttonsOf = (picture: HTMLElement) => [...picture.querySelectorAll('button')];
const stopsOf = (picture: HTMLElement) => [
  ...picture.querySelectorAll<HTMLElement>('input, select, button, summary, a, [tabindex]'),
];

/** Notes what was moved, opened, focused and pressed while the code of the picture was on its way. */
export function deedsIn(picture: HTMLElement, pressed: Element | null): Deeds {
  const contents = fieldsOf(picture).map(contentsOf);
  return {
    contents: contents.map(([now]) => now),
    changed: contents.map(([now, written]) => now !== written),
    open: detailsOf(picture).map((details) => details.open),
    focused: stopsOf(picture).indexOf(document.activeElement as HTMLElement),
    pressed: buttonsOf(picture).indexOf(pressed as HTMLButtonElement),
  };
}

/** Does the same to the picture that lives. */
export function doAgain(picture: HTMLElement, { contents, changed, ...deeds }: Deeds): void {
  stopsOf(picture)[deeds.focused]?.focus({ preventScroll: true });
  detailsOf(picture).forEach((details, index) => {
    if (deeds.open[index]) details.open = true;
  });
  fieldsOf(picture).forEach((field, index) => {
    if (!changed[index]) return;
    fill(field, contents[index] as string);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  buttonsOf(picture)[deeds.pressed]?.click();
}
