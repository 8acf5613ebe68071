/** What names the source of a copied table is fetched when something is selected; without it a copy is the table alone. */
export const nameSourcesOnceSelected = () =>
  document.addEventListener(
    'selectionchange',
    () => import('./name-source.ts').then((found) => found.nameSourcesOfCopies()).catch(() => {}),
    { once: true },
  );
