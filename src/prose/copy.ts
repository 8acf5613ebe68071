/** What a button copies of the equation or text it belongs to. */
const copied: Record<string, (whole: Element) => string | null | undefined> = {
  tex: (whole) => whole.querySelector<HTMLElement>('[data-tex]')?.dataset.tex,
  mathml: (whole) => whole.querySelector('math')?.outerHTML,
  text: (whole) => whole.querySelector('[data-text]')?.textContent,
};

async function copy(button: HTMLElement, label: string) {
  const whole = button.closest('.equation, .copy-text');
  try {
    const text = whole && copied[button.dataset.copy!]?.(whole);
    await navigator.clipboard.writeText(text ?? '');
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is not allowed here';
  }
  setTimeout(() => (button.textContent = label), 1500);
}

/** Makes copy buttons work; they are hidden until then, so that none stands on the page in vain. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    // Read now: at a second click the button may still say that it has copied.
    const label = button.textContent;
    button.addEventListener('click', () => copy(button, label));
  }
}
