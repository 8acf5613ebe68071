/** Milliseconds from the start of a visit. */
export interface Times {
  FCP: number;
  LCP: number;
  /** What tasks between the first paint and rest take beyond 50 ms each. */
  TBT: number;
  load: number;
  /** When the first key was answered by a new result; none on a page without a calculator. */
  input?: number;
}

declare global {
  interface Window {
    times: { isComplete: () => boolean; read: () => Times };
  }
}

/** Runs in the page before anything else of it, and must be whole by itself. */
export function noteTimes(): void {
  const long: { start: number; over: number }[] = [];
  const times: Times = { FCP: 0, LCP: 0, TBT: 0, load: 0 };
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.FCP = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    times.LCP = startTime;
  });
  watch('longtask', ({ startTime, duration }) =>
    long.push({ start: startTime, over: duration - 50 }),
  );
  addEventListener('load', () => {
    times.load = performance.now();
  });

  // Counts a digit of the first field up until a result follows: one of the first, for a last may change nothing.
  const main = () => document.querySelector('.calculator .result[data-main] data')?.textContent;
  let before: string | null | undefined;
  const type = () => {
    const field = document.querySelector<HTMLInputElement>(
      '.calculator .field-line input[type="text"], .calculator .field-table tbody input',
    );
    if (!field) return;
    before ??= main();
    if (main() !== before) {
      times.input = performance.now();
      clearInterval(typing);
      return;
    }
    const text = field.value.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const typing = setInterval(type, 50);

  window.times = {
    isComplete: () =>
      document.readyState === 'complete' &&
      (times.input !== undefined || !document.querySelector('body.kind-calculator')),
    read: () => {
      clearInterval(typing);
      const after = long.filter(({ start }) => start >= times.FCP);
      times.TBT = after.reduce((sum, { over }) => sum + over, 0);
      return times;
    },
  };
}
