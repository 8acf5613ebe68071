import { useRef, type PointerEvent } from 'react';

interface Properties {
  id?: string;
  /** Where no label element names it. */
  label?: string;
  /** The value in words. */
  says: string;
  max: number;
  /** From 0 to `max`. */
  value: number;
  onSlide: (value: number) => void;
  /** A finger is about to change the value. */
  onBegin?: () => void;
  /** The browser took that finger for its own: what it changed is not meant. */
  onCancel?: () => void;
}

/** How far, in pixels, a finger may miss the middle of the thumb, and how far it goes across before it slides. */
const reach = 24;
const slop = 8;

interface Finger {
  x: number;
  y: number;
  isOnThumb: boolean;
  slides: boolean;
}

function touchOf(event: PointerEvent<HTMLInputElement>, part: number): Finger {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const thumb = left + slop + part * (width - 2 * slop);
  const { clientX: x, clientY: y } = event;
  return { x, y, isOnThumb: Math.abs(x - thumb) <= reach, slides: false };
}

/** Follows a finger; one that scrolls the page, or taps beside the thumb, changes nothing. */
function useFinger({ value, max, onSlide, onBegin, onCancel }: Properties) {
  const finger = useRef<Finger>(undefined);
  const forget = () => {
    finger.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLInputElement>) => {
      finger.current = event.pointerType === 'mouse' ? undefined : touchOf(event, value / max);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const touch = finger.current;
      if (!touch?.isOnThumb || touch.slides) return;
      const across = Math.abs(clientX - touch.x);
      touch.slides = across >= slop && across > Math.abs(clientY - touch.y);
      if (touch.slides) onBegin?.();
    },
    // What follows a tap as if it came from a mouse ends with a click.
    onPointerUp: () => finger.current?.slides && forget(),
    onClick: forget,
    onKeyDown: forget,
    onPointerCancel: (event: PointerEvent<HTMLInputElement>) => {
      if (finger.current?.slides) onCancel?.();
      else event.currentTarget.value = String(value);
      forget();
    },
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      if (finger.current && !finger.current.slides) currentTarget.value = String(value);
      else onSlide(Number(currentTarget.value));
    },
  };
}

/** A slider that a mouse, a keyboard and a finger on its thumb move, and a finger that scrolls does not. */
export function Slider(properties: Properties) {
  const { id, label, says, max, value } = properties;
  return (
    <input
      id={id}
      className="field-slider"
      type="range"
      min={0}
      max={max}
      value={value}
      aria-label={label}
      aria-valuetext={says}
      {...useFinger(properties)}
    />
  );
}
