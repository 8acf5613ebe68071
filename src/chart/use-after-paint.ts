import { useEffect, useState, type RefObject } from 'react';

/** Typing settles before what nobody sees follows it. */
const restMilliseconds = 250;

/** What is done by who may look elsewhere than at the field they type in. */
const looks = ['focusin', 'pointerdown'];

/** Paper waits for nothing, however many parts would follow one after the other. */
let isPrinting = false;
if (!import.meta.env.SSR) {
  addEventListener('beforeprint', () => (isPrinting = true));
  addEventListener('afterprint', () => (isPrinting = false));
}

/** Draws anew for paper what still waits. */
function useDrawingForPrint() {
  const [, draw] = useState(0);
  useEffect(() => {
    const drawAnew = () => draw((count) => count + 1);
    addEventListener('beforeprint', drawAnew);
    return () => removeEventListener('beforeprint', drawAnew);
  }, []);
}

/** Parts that lie outside of the window. They are watched: to measure one is to lay out the page once more. */
const outside = new WeakSet<Element>();
const watch = import.meta.env.SSR
  ? undefined
  : new IntersectionObserver((parts) => {
      for (const { target, isIntersecting } of parts)
        outside[isIntersecting ? 'delete' : 'add'](target);
    });

/** Whether a part lies outside of the window while the reader types. */
function isAway(part: HTMLElement | null | undefined): boolean {
  return !!part && outside.has(part) && !!document.activeElement?.matches('input');
}

/**
 * The value before the change that is being painted; it follows when the frame is out. Lets a
 * new number reach the screen before the pictures and texts that explain it are made; those in a
 * part that is out of sight wait until the typing rests.
 */
export function useAfterPaint<Value>(value: Value, part?: RefObject<HTMLElement | null>): Value {
  const [painted, setPainted] = useState({ value });
  useDrawingForPrint();
  // A part can come alive long after its first value; where it lies is known before the next one.
  useEffect(() => {
    if (part?.current) watch?.observe(part.current);
  });
  useEffect(() => {
    const follow = () => setPainted((now) => (now.value === value ? now : { value }));
    const isLater = isAway(part?.current);
    // A timer, not a direct call: the next keystroke can still cancel what nobody will see.
    const timer = setTimeout(follow, isLater ? restMilliseconds : 0);
    if (isLater) for (const look of looks) addEventListener(look, follow);
    return () => {
      clearTimeout(timer);
      for (const look of looks) removeEventListener(look, follow);
    };
  }, [value, part]);
  return isPrinting ? value : painted.value;
}
