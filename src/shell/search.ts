const dialog = document.querySelector<HTMLDialogElement>('.search')!;
const input = dialog.querySelector('input')!;
const list = dialog.querySelector('ol')!;

function say(message: string): void {
  dialog.querySelector('[role="status"]')!.textContent = message;
}

function fail(): void {
  say('The search could not be loaded. The contents and the glossary list everything too.');
}

/** What answers is fetched when the first reader opens the search, not before. */
const answers = () => import('./search/answers.ts');

function open(): void {
  dialog.showModal();
  input.select();
  answers()
    .then(({ answer }) => answer({ dialog, input, list, say, fail }))
    .catch(fail);
}

/** Return goes to the first result, also of what was typed before any answer could come. */
function follow({ key, isComposing }: KeyboardEvent): void {
  if (key !== 'Enter' || isComposing) return;
  answers().then(({ followFirst }) => followFirst(list), fail);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

function openByKey(event: KeyboardEvent): void {
  const wanted = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!wanted || isTyping(event.target) || dialog.open) return;
  event.preventDefault();
  open();
}

/** A click beside the dialog closes it, and so does one on a result: it may be on this very page. */
function closeByClick({ target }: Event): void {
  const closes = target instanceof Element && target.closest('li a, [data-search-close]');
  if (target === dialog || closes) dialog.close();
}

export function startSearch(): void {
  input.addEventListener('keydown', follow);
  dialog.addEventListener('click', closeByClick);
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.addEventListener('click', open);
  }
  addEventListener('keydown', openByKey);
}
