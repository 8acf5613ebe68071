import { useRef, useState, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';

const isField = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text';

/**
 * The number field that is typed into with fingers, and the handlers of the box around all fields that find
 * it. A field that a finger enters has its text selected: the next digit begins a new number.
 */
export function useTouchedField() {
  const [field, setField] = useState<HTMLInputElement>();
  /** What had the focus when a finger came down; nothing for a mouse. */
  const before = useRef<Element | null>(undefined);
  return {
    field,
    handlers: {
      onPointerDown: ({ pointerType }: PointerEvent) => {
        before.current = pointerType === 'mouse' ? undefined : document.activeElement;
      },
      onClick: ({ target }: MouseEvent) => {
        if (!isField(target)) return;
        if (before.current !== undefined && before.current !== target) target.select();
        before.current = undefined;
      },
      onFocus: ({ target }: FocusEvent) => {
        if (target.closest('.number-keys') || !matchMedia('(pointer: coarse)').matches) return;
        setField(isField(target) && target.inputMode ? target : undefined);
      },
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setField(undefined);
      },
    },
  };
}
