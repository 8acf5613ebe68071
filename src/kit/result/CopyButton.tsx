import { useState } from 'react';

interface Properties {
  says: string;
  /** Made when the button is pressed. */
  text: () => string | Promise<string>;
  /** False while what makes the text is on its way. */
  isReady?: boolean;
}

/** Copies a text; where the browser refuses, shows it for copying by hand. */
export function CopyButton({ says, text, isReady = true }: Properties) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const [byHand, setByHand] = useState('');
  const copy = async () => {
    const ready = text();
    // Safari lets a page copy only as long as the press lasts: what is ready is not waited for.
    const made = typeof ready === 'string' ? ready : await ready;
    setByHand(made);
    try {
      await navigator.clipboard.writeText(made);
      setState('copied');
      setTimeout(() => setState('idle'), 2000);
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <button type="button" onClick={copy} disabled={!isReady}>
        {says}
      </button>
      <span className="copied" role="status">
        {state === 'copied' && <span>Copied</span>}
      </span>
      {state === 'refused' && (
        <textarea
          className="copy-by-hand"
          readOnly
          aria-label={`${says}: text to copy`}
          value={byHand}
        />
      )}
    </>
  );
}
