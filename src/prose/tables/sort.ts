const sortKey = (row: HTMLTableRowElement, column: number) => {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent?.trim() ?? '';
};

function compare(a: string, b: string) {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? a.localeCompare(b, 'en', { numeric: true }) : difference;
}

/** Sorts all rows of a table as one list; groups dissolve, and their headings go. */
function sortBy(header: HTMLTableCellElement, table: HTMLTableElement) {
  const descending = header.ariaSort === 'ascending';
  for (const heading of table.querySelectorAll('tbody > .group')) heading.remove();
  table.dataset.unfolded = '';
  const rows = [...table.tBodies]
    .flatMap((body) => [...body.rows])
    .sort((a, b) => {
      const [first, second] = [a, b].map((row) => sortKey(row, header.cellIndex)) as [
        string,
        string,
      ];
      const order = compare(first, second);
      // A missing value stays last in both directions.
      return descending && first !== '' && second !== '' ? -order : order;
    });
  for (const other of header.parentElement!.children) other.ariaSort = null;
  header.ariaSort = descending ? 'descending' : 'ascending';
  table.tBodies[0]!.append(...rows);
}

/** Puts a button into the head of every column; the plain table has no dead controls. */
export function makeSortable(): void {
  const headers = 'table[data-sortable] thead th:not([data-fixed])';
  for (const header of document.querySelectorAll<HTMLTableCellElement>(headers)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sortBy(header, header.closest('table')!));
  }
}
