import { useEffect } from 'react';
import { permalink, type Site } from '../model/citation.ts';
import { reportAddress, reportText } from '../model/fault.ts';
import { CopyButton } from '../result/CopyButton.tsx';

/** What a message about a fault says beside the fault itself. */
export interface FaultPlace {
  site: Site;
  /** The state in which it happened, as the address writes it. */
  query: string;
  /** What cannot be shown. */
  what: string;
}

/** Says of a fault of the program that it is one, and how to report it; tells the browser's console too. */
export function FaultMessage({ site, query, what, error }: FaultPlace & { error: unknown }) {
  useEffect(() => reportError(error), [error]);
  const text = reportText({
    page: `${site.name} ${site.version}`,
    permalink: permalink(site, query),
    error,
  });
  return (
    <div className="fault" role="alert">
      <p>
        <strong>This is a fault of the page, not of your numbers.</strong> {what} cannot be shown.
        What you typed is kept, and the next change tries again.
      </p>
      <p className="button-row">
        {site.repository && <a href={reportAddress(site.repository, text)}>Report it</a>}
        <CopyButton says="Copy a report" text={() => text} />
      </p>
    </div>
  );
}
