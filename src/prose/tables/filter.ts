const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

function connect(form: HTMLFormElement) {
  const list = document.getElementById(form.dataset.narrows!)!;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const texts = rows.map((row) => plain(`${row.textContent} ${row.dataset.row}`));
  const count = form.querySelector('output')!;

  const narrow = () => {
    const choices = new FormData(form);
    const words = plain(`${choices.get('words')}`).split(/\s+/);
    choices.delete('words');
    rows.forEach((row, index) => {
      const fits = [...choices].every(([name, value]) => !value || row.dataset[name] === value);
      row.hidden = !fits || !words.every((word) => texts[index]!.includes(word));
    });
    const left = rows.filter((row) => !row.hidden).length;
    count.textContent = `${left} of ${rows.length} shown`;
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', narrow);
  form.addEventListener('reset', () => setTimeout(narrow));
  narrow();
}

/** Connects each filter with its list: a row stays when it fits every choice and holds every word typed. */
export function enableFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-narrows]'))
    connect(form);
}
