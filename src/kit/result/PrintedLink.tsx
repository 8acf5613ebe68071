import { useEffect, useState } from 'react';
import { permalink, type Site } from '../model/citation.ts';
import type { AnyCalculator } from '../model/definition.ts';

interface Properties {
  calculator: AnyCalculator;
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

/** The code is made when typing has come to rest: no reader prints between two keystrokes. */
const restMilliseconds = 1500;

/** Only on paper: the permalink of the state, and the same as a code for a phone. */
export function PrintedLink({ calculator, query, site }: Properties) {
  const [code, setCode] = useState<{ of: string; data: boolean[][]; size: number }>();
  const link = permalink(site, query);
  useEffect(() => {
    // No code holds the address of a large table.
    const make = async () =>
      setCode(link.length < 2000 ? { of: link, ...(await import('uqr')).encode(link) } : undefined);
    const timer = setTimeout(() => void make(), restMilliseconds);
    return () => clearTimeout(timer);
  }, [link]);
  return (
    <div className="printed-link">
      {code?.of === link && (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="Code of the permalink"
        >
          <path d={pathOf(code.data)} />
        </svg>
      )}
      <p>
        {calculator.title}, {site.name} {site.version}: {link}
      </p>
    </div>
  );
}
