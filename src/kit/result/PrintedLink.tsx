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

/** The rows of a square code, `1` for a dark module, as one SVG path: modules that touch in one piece. */
function pathOf(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('');
}

const rowsOf = ({ data }: ReturnType<typeof encode>) =>
  data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));

/** Eight modules to a byte: a path in the page would weigh a kilobyte. */
function packed(rows: readonly string[]): string {
  const bytes = rows.join('').match(/.{1,8}/g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))));
}

function unpacked(code: string): string[] {
  const bits = [...atob(code)]
    .map((byte) => byte.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('');
  const size = Math.floor(Math.sqrt(bits.length));
  return Array.from({ length: size }, (_, y) => bits.slice(y * size, (y + 1) * size));
}

/** What a reader does before printing. Printing waits for no file: the coder must be there when it begins. */
const acts = ['keydown', 'pointerdown', 'mouseleave'] as const;

/** No code holds the address of a large table. */
const longest = 2000;

/** Half a page of letters; that of a long trace would fill dozens, and nobody types it. */
const longestOnPaper = 4000;

// In the browser this is nothing at all.
const serverCoder = import.meta.env.SSR ? (await import('uqr')).encode : undefined;

/** The code of the first state comes with the page: who prints at once has it. */
function writtenOnServer(link: string) {
  if (!import.meta.env.SSR || !serverCoder || link.length >= longest) return undefined;
  return { 'data-of': link, 'data-code': packed(rowsOf(serverCoder(link))) };
}

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
      const { of, code: first = '' } = code.current?.dataset ?? {};
      const own = link.length < longest ? coder.current?.(link) : undefined;
      const rows = own ? rowsOf(own) : of === link ? unpacked(first) : [];
      code.current?.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
      code.current?.firstElementChild?.setAttribute('d', pathOf(rows));
    };
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, [link]);

  return (
    <div className="printed-link" translate="no">
      <svg
        ref={code}
        viewBox="0 0 0 0"
        {...writtenOnServer(link)}
        role="img"
        aria-label="Code of the permalink"
        suppressHydrationWarning
      >
        <path />
      </svg>
      <p>
        {calculator.title}, {site.name} {site.version}:{' '}
        {link.length <= longestOnPaper
          ? link
          : `${permalink(site, '')}; the link with its table has ${link.length.toLocaleString('en-GB')} characters and is not printed. Save CSV keeps the state.`}
      </p>
    </div>
  );
}
