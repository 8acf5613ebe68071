import { useEffect, useRef } from 'react';
import type { encode } from 'uqr';
import { permalink, type Site } from '../model/citation.ts';
import type { AnyCalculator } from '../model/definition.ts';

interface Properties {
  calculator: Pick<AnyCalculator, 'title'>;
  /** The state as the address writes it. */
  query: string;
  site: Site;
}

/** A square code as one SVG path, one unit per module. */
function pathOf(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}

/** What a reader does before printing. Printing waits for no file: the coder must be there when it begins. */
const acts = ['keydown', 'pointerdown', 'mouseleave'] as const;

/** No code holds the address of a large table. */
const longest = 2000;

/** Only on paper: the permalink of the state, and the same as a code for a phone. */
export function PrintedLink({ calculator, query, site }: Properties) {
  const code = useRef<SVGSVGElement>(null);
  const coder = useRef<typeof encode>(undefined);
  const link = permalink(site, query);

  useEffect(() => {
    const controller = new AbortController();
    const fetchCoder = () => {
      controller.abort();
      // Without it the link is printed alone.
      import('uqr').then((found) => (coder.current = found.encode)).catch(() => {});
    };
    const { signal } = controller;
    for (const act of acts) document.addEventListener(act, fetchCoder, { capture: true, signal });
    return () => controller.abort();
  }, []);

  useEffect(() => {
    const draw = () => {
      const drawn = link.length < longest ? coder.current?.(link) : undefined;
      const box = drawn ? `0 0 ${drawn.size} ${drawn.size}` : '0 0 0 0';
      code.current?.setAttribute('viewBox', box);
      code.current?.firstElementChild?.setAttribute('d', drawn ? pathOf(drawn.data) : '');
    };
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, [link]);

  return (
    <div className="printed-link" translate="no">
      <svg ref={code} viewBox="0 0 0 0" role="img" aria-label="Code of the permalink">
        <path />
      </svg>
      <p>
        {calculator.title}, {site.name} {site.version}: {link}
      </p>
    </div>
  );
}
