/** What a copy needs is fetched when something is selected; without it the browser copies in its own way. */
export const copyAsReadOnceSelected = () =>
  document.addEventListener(
    'selectionchange',
    () => import('./copying.ts').then((found) => found.copyAsRead()).catch(() => {}),
    { once: true },
  );
