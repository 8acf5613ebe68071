/** The margin of each printed page names the page it is of: a style sheet alone cannot read the title. */
export function titlePrintedPages(): void {
  addEventListener('beforeprint', () => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', JSON.stringify(document.title));
  });
}
