const root = document.documentElement;

/** Sections that the first frame leaves out, in the order of the page. */
const sections = [...document.querySelectorAll<HTMLElement>('.prose > section')];

/** A task of more milliseconds is felt by a reader who scrolls or types. */
const longTask = 50;
/** Where one section makes a long task, the others wait for a rest. */
let isSlow = false;

/** So many milliseconds without an act of the reader are a rest. */
const rest = 2000;
let lastAct = 0;
const noteAct = () => {
  lastAct = performance.now();
};

/** Ends all listening once everything is laid out. */
const whole = new AbortController();

/** Lays out all that is left, at once. */
function layOutAll(): void {
  sections.length = 0;
  whole.abort();
  delete root.dataset.firstPaint;
}

/** Calls back when the browser has nothing else to do; Safari cannot say so. */
const whenIdle = (next: () => void) =>
  'requestIdleCallback' in window
    ? requestIdleCallback(next, { timeout: 500 })
    : setTimeout(next, 50);

/** Lays out a section, and notes whether that takes long here. */
function layOut(section: HTMLElement): void {
  const start = performance.now();
  section.dataset.laidOut = '';
  section.getBoundingClientRect();
  isSlow ||= performance.now() - start > longTask;
}

function layOutNext(): void {
  const wait = lastAct + rest - performance.now();
  if (isSlow && wait > 0) {
    setTimeout(() => whenIdle(layOutNext), wait);
    return;
  }
  const next = sections.shift();
  if (!next) return layOutAll();
  layOut(next);
  whenIdle(layOutNext);
}

/** Whoever goes to an anchor meets exact heights. */
function goesElsewhere({ target }: Event): void {
  if ((target as Element).closest('a[href*="#"]')) layOutAll();
}

function startResting(): void {
  noteAct();
  layOutNext();
}

/**
 * The first frame lays out the first section only (styles/prose.css), and the browser what comes near. The others
 * follow one by one, on a slow machine while its reader rests: who saves or captures the page finds all of it.
 */
export function layOutAfterFirstPaint(): void {
  if (root.dataset.firstPaint === undefined) return;
  const { signal } = whole;
  document.addEventListener('click', goesElsewhere, { capture: true, signal });
  for (const act of ['scroll', 'pointerdown', 'keydown'])
    addEventListener(act, noteAct, { capture: true, passive: true, signal });
  if (document.readyState === 'complete') startResting();
  else addEventListener('load', startResting, { signal });
}
