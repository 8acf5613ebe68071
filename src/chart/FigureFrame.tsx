import { useRef, useState, type ReactNode } from 'react';
import type { Provenance } from './provenance.ts';
import type { Colours } from './save-figure.ts';

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

/** A picture with its caption and the buttons that save it, light for paper unless asked otherwise. */
export function FigureFrame({ caption, name, provenance, children }: Properties) {
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
    <figure className="chart">
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
