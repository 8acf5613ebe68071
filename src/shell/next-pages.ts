/** What the page may fetch ahead, as its head says. */
const rules = document.querySelector('script[type=speculationrules]');

/** Only some browsers tell. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Pages that a reader is about to open come ahead: by the browser's own means, or by plain requests. */
export function fetchAhead(): void {
  if (!rules) return;
  if (savesData()) rules.remove();
  else if (!HTMLScriptElement.supports?.('speculationrules')) {
    void import('./plain-prefetch.ts').then(({ prefetchPlainly }) => prefetchPlainly(rules));
  }
}
