import { useEffect, useRef } from 'react';

interface Properties {
  /** The field that has the focus. */
  field: HTMLInputElement;
}

interface Key {
  face: string;
  says: string;
  types: string;
  /** Goes behind what is selected, which a finger's first touch selects whole. */
  appends?: boolean;
}

const keys: Key[] = [
  { face: '±', says: 'plus or minus', types: ' ± ', appends: true },
  { face: '−', says: 'minus', types: '-' },
  { face: '×10ⁿ', says: 'times ten to the power of', types: 'e', appends: true },
];

function type(field: HTMLInputElement, { types, appends }: Key): void {
  const { selectionStart, selectionEnd, value } = field;
  const end = selectionEnd ?? value.length;
  field.setRangeText(types, appends ? end : (selectionStart ?? end), end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Some keyboards show another face only to a field that has just come into focus. */
function switchKeyboard(field: HTMLInputElement): void {
  field.blur();
  field.inputMode = field.inputMode === 'text' ? 'decimal' : 'text';
  field.focus();
}

/** The keys stand above the keyboard, also where that covers the page instead of shrinking it. */
function followKeyboard(): () => void {
  const { style } = document.documentElement;
  const viewport = window.visualViewport;
  const follow = () => {
    const covered = viewport?.scale === 1 ? innerHeight - viewport.height - viewport.offsetTop : 0;
    style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
  };
  follow();
  const controller = new AbortController();
  viewport?.addEventListener('resize', follow, { signal: controller.signal });
  viewport?.addEventListener('scroll', follow, { signal: controller.signal });
  return () => {
    controller.abort();
    style.removeProperty('--keyboard');
  };
}

/** What the number pad of a telephone lacks, above it while a number is typed. */
export default function NumberKeys({ field }: Properties) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.showPopover();
    return followKeyboard();
  }, []);
  useEffect(() => field.scrollIntoView({ block: 'nearest' }), [field]);
  return (
    <div
      ref={row}
      popover="manual"
      className="number-keys"
      role="group"
      aria-label="Keys for numbers"
    >
      {keys.map((key) => (
        <button
          key={key.face}
          type="button"
          aria-label={key.says}
          // The field keeps the focus, and the keyboard stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => type(field, key)}
        >
          {key.face}
        </button>
      ))}
      <button
        type="button"
        aria-label="letters or digits"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => switchKeyboard(field)}
      >
        abc
      </button>
    </div>
  );
}
