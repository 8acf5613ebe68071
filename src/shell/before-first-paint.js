try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem(dataset.themeKey);
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
} catch {}
// Who comes to the top of a page sees its first section; an anchor, a calculator or a return needs exact heights.
if (
  !location.hash &&
  !new URLSearchParams(location.search).has('calculator') &&
  performance.getEntriesByType('navigation')[0]?.type === 'navigate'
) {
  document.documentElement.dataset.firstPaint = '';
}
