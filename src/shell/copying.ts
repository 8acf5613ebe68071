import { linearMath } from '#markdown/linear/linear-math';

/** What belongs to the page and not to its text. */
const furniture =
  '[hidden], button, select, input, textarea, .correction-badge, .permalink, .visually-hidden, .figure-files, script, style, template';

const mathAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('math');

/** What is selected, with whole formulas at its ends; nothing where it lies within one sign. */
function selectedRange(selection: Selection): Range | undefined {
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer && startContainer instanceof Text) return undefined;
  const [first, last] = [mathAround(startContainer), mathAround(endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

/** Rows of a table are none without it; within a cell there is only text. */
function tableAround(node: Node): Element | undefined {
  const around = (node instanceof Element ? node : node.parentElement)?.closest('td, th, table');
  return around?.localName === 'table' ? around : undefined;
}

function cleaned(range: Range): HTMLDivElement {
  const holder = document.createElement('div');
  const table = tableAround(range.commonAncestorContainer);
  if (table) holder.append(table.cloneNode());
  (holder.firstElementChild ?? holder).append(range.cloneContents());
  for (const part of holder.querySelectorAll(furniture)) part.remove();
  // A copy of a calculator must not come to life.
  for (const island of holder.querySelectorAll('astro-island')) {
    island.replaceWith(...island.childNodes);
  }
  for (const link of holder.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // Away from this page an address must be whole.
    link.setAttribute('href', link.href);
  }
  return holder;
}

const span = (text: string) => {
  const element = document.createElement('span');
  element.style.whiteSpace = 'pre-wrap';
  element.textContent = text;
  return element;
};

/** The text as the browser lays it out, with formulas as they would be typed. */
function plainText(holder: HTMLDivElement): string {
  const laidOut = holder.cloneNode(true) as HTMLDivElement;
  for (const drawing of laidOut.querySelectorAll('svg')) drawing.remove();
  for (const math of laidOut.querySelectorAll('math')) {
    const isDisplay = math.getAttribute('display') === 'block';
    const line = span(linearMath(math));
    if (isDisplay) line.style.display = 'block';
    math.replaceWith(line);
  }
  for (const script of laidOut.querySelectorAll('sub, sup')) {
    const sign = script.localName === 'sub' ? '_' : '^';
    script.replaceWith(`${sign}${script.textContent}`);
  }
  // The text of a far section is laid out only when something asks for it.
  for (const section of laidOut.querySelectorAll('section')) {
    section.style.contentVisibility = 'visible';
  }
  Object.assign(laidOut.style, {
    position: 'fixed',
    insetInlineStart: '-200vw',
    inlineSize: '100vw',
  });
  document.body.append(laidOut);
  const text = laidOut.innerText;
  laidOut.remove();
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/** The line in which a table names its source: what copies tables has set it last. */
function sourceIn(event: ClipboardEvent): string {
  const text = event.defaultPrevented ? event.clipboardData?.getData('text/plain') : '';
  return text?.split('\n').at(-1) ?? '';
}

function copyReadable(event: ClipboardEvent): void {
  const selection = getSelection();
  const isField = event.target instanceof Element && event.target.closest('input, textarea');
  if (!selection || selection.isCollapsed || isField) return;
  const range = selectedRange(selection);
  if (!range?.cloneContents().querySelector(`math, sub, sup, ${furniture}`)) return;
  const holder = cleaned(range);
  const source = sourceIn(event);
  const text = [plainText(holder), source].filter(Boolean).join('\n');
  if (source) holder.append(Object.assign(document.createElement('p'), { textContent: source }));
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', holder.innerHTML);
  event.preventDefault();
}

/** Copied text reads as the page does: one line for each formula, and none of the page’s own signs. */
export function copyAsRead(): void {
  // At the window, after what names the sources of tables.
  addEventListener('copy', copyReadable);
}
