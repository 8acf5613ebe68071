import { useRef, useState, type ReactNode } from 'react';
import type { Provenance } from './provenance.ts';

interface Properties {
  caption: string;
  /** File name without its ending. */
  name: string;
  provenance: Provenance;
  children: ReactNode;
}

/** A picture with its caption and the buttons that save it. */
export function FigureFrame({ caption, name, provenance, children }: Properties) {
  const holder = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const save = async (kind: 'svg' | 'png') => {
    const drawing = holder.current?.querySelector('svg');
    if (!drawing) return;
    try {
      const { saveFigure } = await import('./save-figure.ts');
      await saveFigure(drawing, kind, name, provenance);
      setProblem('');
    } catch {
      setProblem('This browser could not save the picture; print the page instead.');
    }
  };
  return (
    <figure className="chart">
      <div ref={holder} translate="no">
        {children}
      </div>
      <figcaption>
        <p key={caption}>{caption}</p>
        <p className="button-row chart-actions">
          <button type="button" onClick={() => save('svg')}>
            Save SVG
          </button>
          <button type="button" onClick={() => save('png')}>
            Save PNG
          </button>
          <span role="status">{problem && <span>{problem}</span>}</span>
        </p>
      </figcaption>
    </figure>
  );
}
