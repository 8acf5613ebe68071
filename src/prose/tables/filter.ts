const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

function connect(form: HTMLFormElement) {
  const list = document.getElementById(form.dataset.narrows!)!;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const texts = rows.map((row) => plain(`${row.textContent} ${row.dataset.row}`));
  const symbols = rows.map((row) => row.dataset.symbols ?? '');
  const count = form.querySelector('output')!;

  const narrow = () => {
    const choices = new FormData(form);
    const words = `${choices.get('words')}`.split(/\s+/);
    // A word that is a symbol of the list is looked for among symbols, any other in the text.
    const holds = (index: number, word: string) =>
      `${symbols}`.includes(`·${word}·`)
        ? symbols[index]!.includes(`·${word}·`)
        : texts[index]!.includes(plain(word));
    choices.delete('words');
    rows.forEach((row, index) => {
      const fits = [...choices].every(([name, value]) => !value || row.dataset[name] === value);
      row.hidden = !fits || !words.every((word) => holds(index, word));
    });
    const left = rows.filter((row) => !row.hidden).length;
    // What was looked for is shown, whether its group is folded or not.
    form.toggleAttribute('data-asks', left < rows.length);
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
