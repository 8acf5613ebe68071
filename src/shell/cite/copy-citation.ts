const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The day of reading as IEEE wants it; only the reader’s clock knows it. */
const accessedOn = (today: Date): string =>
  `Accessed: ${months[today.getMonth()]} ${today.getDate()}, ${today.getFullYear()}. `;

/** A citation as words and as HTML, so that its italics survive in a text processor. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  const citation = button.previousElementSibling!;
  const plain = citation.textContent.trim();
  const blobOf = (kind: string, text: string) => new Blob([text], { type: `text/${kind}` });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blobOf('plain', plain),
        'text/html': blobOf('html', citation.innerHTML.trim()),
      }),
    ]);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is not allowed here';
  }
  setTimeout(() => (button.textContent = label), 1500);
}

/** Dates citations that want it, and makes their buttons work, which are hidden until then. */
export function enableCitations(): void {
  for (const place of document.querySelectorAll('[data-accessed]')) {
    place.textContent = accessedOn(new Date());
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-citation]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}
