import { createContext, lazy, Suspense, useContext, useEffect, type ComponentType } from 'react';
import type { FaultReportProperties } from './FaultReport.tsx';
import type { Site } from '../model/citation.ts';

/** Where a fault would happen: the site, and the state as the address writes it. */
export const FaultPlace = createContext<{ site: Site; query: string } | undefined>(undefined);

interface Properties {
  /** What could not be done, in a sentence. */
  says: string;
  error: unknown;
}

/** Where it cannot be fetched, the message stands without it. */
const Report = lazy<ComponentType<FaultReportProperties>>(() =>
  import('./FaultReport.tsx').catch(() => ({ default: () => null })),
);

/** Says of a fault of the program that it is one, and how to report it; tells the browser's console too. */
export function FaultMessage({ says, error }: Properties) {
  const place = useContext(FaultPlace);
  useEffect(() => reportError(error), [error]);
  return (
    <div className="fault" role="alert">
      <p>
        <strong>This is a fault of the page, not of your numbers.</strong> {says} What you typed is
        kept, and the next change tries again.
      </p>
      {place && (
        <Suspense fallback={null}>
          <Report {...place} error={error} />
        </Suspense>
      )}
    </div>
  );
}
