/** Title of the table, page, version, day and address, as the page describes itself. */
function sourceOf(table: HTMLTableElement): string {
  const described = document.querySelector('[type$="ld+json"]')!.textContent!;
  const page = JSON.parse(described)['@graph'][0];
  const figure = table.closest('.numbered') ?? table;
  const caption = figure.querySelector('figcaption, caption');
  const title = caption?.textContent ?? table.closest('[aria-label]')?.ariaLabel;
  // A calculator keeps its state in the address.
  const place = table.closest('astro-island') ? location.search + location.hash : `#${figure.id}`;
  const source = `${title} In: ${page.name}, version ${page.version}, ${page.datePublished}, ${page.url}${place}`;
  return source.replace(/\s+/g, ' ').trim();
}

/** What is copied out of a table of data names where it comes from. */
export const nameSourcesOfCopies = () =>
  document.addEventListener('copy', (event) => {
    const selection = getSelection()!;
    // Only fields have a text of their own to select; what is copied there is the reader’s.
    if (!selection.rangeCount || (event.target as HTMLInputElement).select) return;
    const range = selection.getRangeAt(0);
    const within = (range.commonAncestorContainer as Element).closest?.('table');
    const copy = (within ?? document.createElement('div')).cloneNode() as Element;
    copy.append(range.cloneContents());
    copy.querySelectorAll('[hidden]').forEach((unseen) => unseen.remove());
    const cells = [...copy.querySelectorAll('td, th')];
    const line = document.createElement('p');
    line.textContent = [...document.querySelectorAll('table')]
      .filter((table) => range.intersectsNode(table) && !table.querySelector('input'))
      .map(sourceOf)
      .join('; ');
    // Words out of one cell, and a selection that ends where a table begins, are ordinary text.
    if (!line.textContent || !cells.some((cell) => cell.textContent.trim())) return;
    const set = (kind: string, text: string) => event.clipboardData!.setData(`text/${kind}`, text);
    set('plain', `${selection}\n${line.textContent}`);
    set('html', copy.outerHTML + line.outerHTML);
    event.preventDefault();
  });
