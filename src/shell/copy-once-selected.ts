/** What a copy needs is fetched when words of the page are selected; without it the browser copies in its own way. */
export function copyAsReadOnceSelected(): void {
  const fetchOnce = () => {
    // A caret in a field changes the selection as well, with every key, and selects nothing.
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', fetchOnce);
    import('./copying.ts').then((found) => found.copyAsRead()).catch(() => {});
  };
  document.addEventListener('selectionchange', fetchOnce);
}
