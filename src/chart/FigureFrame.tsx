import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Provenance } from './provenance.ts';
import type { Colours } from './save-figure.ts';
import { useAfterPaint } from './use-after-paint.ts';

interface Properties {
  caption: string;
  /** File name without its ending. */
  name: string;
  provenance: Provenance;
  children: ReactNode;
}

const kinds = ['svg', 'png'] as const;

/** A file that does not arrive and a picture that is refused are none of our faults; all else is. */
async function trySaving(act: (save: typeof import('./save-figure.ts')) => Promise<void>) {
  const files = await import('./save-figure.ts').catch(() => undefined);
  if (!files) return 'What saves pictures could not be fetched; try again when you are online.';
  try {
    await act(files);
    return '';
  } catch (error) {
    if (error instanceof files.PictureRefused) {
      return 'This browser gave no picture; save the SVG, or print the page.';
    }
    reportError(error);
    return 'This is a fault of the page, not of your numbers: the picture was not saved.';
  }
}

/**
 * What a figure shows: it follows a change in a task of its own, later where it is out of sight. A slider in it moves
 * with the hand that moves it.
 */
function useInItsTurn(properties: Properties, figure: RefObject<HTMLElement | null>): Properties {
  const followed = useAfterPaint(properties, figure);
  return figure.current?.contains(document.activeElement) ? properties : followed;
}

/** A picture with its caption and the buttons that save it, light for paper unless asked otherwise. */
export function FigureFrame(properties: Properties) {
  const figure = useRef<HTMLElement>(null);
  const { caption, name, provenance, children } = useInItsTurn(properties, figure);
  const holder = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const [colours, setColours] = useState<Colours>('light');
  const save = async (kind: (typeof kinds)[number]) => {
    const drawing = holder.current?.querySelector('svg');
    if (!drawing) return;
    setProblem(
      await trySaving(({ saveFigure }) => saveFigure(drawing, kind, name, provenance, colours)),
    );
  };
  return (
    <figure className="chart" ref={figure}>
      <div ref={holder} translate="no">
        {children}
      </div>
      <figcaption>
        <p key={caption}>{caption}</p>
        <p className="button-row chart-actions">
          {kinds.map((kind) => (
            <button key={kind} type="button" onClick={() => save(kind)}>
              Save {kind.toUpperCase()}
            </button>
          ))}
          <label>
            in colours for a{' '}
            <select value={colours} onChange={(event) => setColours(event.target.value as Colours)}>
              <option value="light">light page</option>
              <option value="dark">dark page</option>
            </select>
          </label>
          <span role="status">{problem && <span>{problem}</span>}</span>
        </p>
      </figcaption>
    </figure>
  );
}
