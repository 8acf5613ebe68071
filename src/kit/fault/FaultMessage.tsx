import { createContext, useContext, useEffect } from 'react';
import { permalink, type Site } from '../model/citation.ts';
import { reportAddress, reportText } from '../model/fault.ts';
import { CopyButton } from '../result/CopyButton.tsx';

/** Where a fault would happen: the site, and the state as the address writes it. */
export const FaultPlace = createContext<{ site: Site; query: string } | undefined>(undefined);

interface Properties {
  /** What could not be done, in a sentence. */
  says: string;
  error: unknown;
}

function Report({ site, query, error }: { site: Site; query: string; error: unknown }) {
  const page = `${site.name} ${site.version}`;
  const text = reportText({ page, permalink: permalink(site, query), error });
  return (
    <p className="button-row">
      {site.repository && <a href={reportAddress(site.repository, text)}>Report it</a>}
      <CopyButton says="Copy a report" text={() => text} />
    </p>
  );
}

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
      {place && <Report {...place} error={error} />}
    </div>
  );
}
