import { contentsOf, fill, isSelect, type Field } from '../early-changes.ts';

/** What a reader did to a part that the server drew; elements by the names `namesOf` gives them, fields by place. */
interface Deeds {
  contents: string[];
  changed: boolean[];
  files: (FileList | null)[];
  open: ReadonlySet<string>;
  focused: string | undefined;
  pressed: string | undefined;
}

const fieldsOf = (part: HTMLElement) => [...part.querySelectorAll<Field>('input, select')];
const detailsOf = (part: HTMLElement) => [...part.querySelectorAll('details')];
const buttonsOf = (part: HTMLElement) => [...part.querySelectorAll('button')];
const stopsOf = (part: HTMLElement) => [
  ...part.querySelectorAll<HTMLElement>('input, select, button, summary, a, [tabindex]'),
];

/** One name an element: of other numbers a part has more or fewer rows and folds, so a place alone could be another's. */
function namesOf<E extends Element>(elements: readonly E[]): Map<string, E> {
  const seen = new Map<string, number>();
  return new Map(
    elements.map((element) => {
      const kind = `${element.tagName} ${element.className} ${element.getAttribute('name') ?? ''}`;
      const nth = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, nth);
      return [`${kind} ${nth}`, element];
    }),
  );
}

const nameIn = <E extends Element>(elements: readonly E[], wanted: Element | null) =>
  [...namesOf(elements)].find(([, element]) => element === wanted)?.[0];

/** Notes what was moved, opened, focused and pressed while the code of the part was on its way. */
export function deedsIn(part: HTMLElement, pressed: Element | null): Deeds {
  const fields = fieldsOf(part);
  const contents = fields.map(contentsOf);
  return {
    contents: contents.map(([now]) => now),
    changed: contents.map(([now, written]) => now !== written),
    files: fields.map((field) => (isSelect(field) ? null : field.files)),
    open: new Set([...namesOf(detailsOf(part))].flatMap(([name, { open }]) => (open ? name : []))),
    focused: nameIn(stopsOf(part), document.activeElement),
    pressed: nameIn(buttonsOf(part), pressed),
  };
}

/** Does the same to the part that lives; where that shows other numbers, opens and focuses only. */
export function doAgain(
  part: HTMLElement,
  { contents, changed, ...deeds }: Deeds,
  isOfOthers: boolean,
): void {
  if (deeds.focused) namesOf(stopsOf(part)).get(deeds.focused)?.focus({ preventScroll: true });
  for (const [name, details] of namesOf(detailsOf(part))) {
    if (deeds.open.has(name)) details.open = true;
  }
  if (isOfOthers) return;
  fieldsOf(part).forEach((field, index) => {
    if (!changed[index]) return;
    const files = deeds.files[index];
    if (files && !isSelect(field)) field.files = files;
    fill(field, contents[index] as string);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  if (deeds.pressed) namesOf(buttonsOf(part)).get(deeds.pressed)?.click();
}
