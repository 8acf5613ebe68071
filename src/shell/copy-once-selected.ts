/** What a copy needs is fetched when something is selected for the first time. */
export function copyAsReadOnceSelected(): void {
  const fetchIt = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', fetchIt);
    // Without it the browser copies in its own way.
    import('./copying.ts').then(({ copyAsRead }) => copyAsRead()).catch(() => {});
  };
  document.addEventListener('selectionchange', fetchIt);
}
