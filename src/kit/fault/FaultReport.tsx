import { permalink, type Site } from '../model/citation.ts';
import { reportAddress, reportText } from '../model/fault-report.ts';
import { CopyButton } from '../result/CopyButton.tsx';

export interface FaultReportProperties {
  site: Site;
  query: string;
  error: unknown;
}

/** How to tell a maintainer of a fault; fetched when there is one. */
export default function FaultReport({ site, query, error }: FaultReportProperties) {
  const page = `${site.name} ${site.version}`;
  const text = reportText({ page, permalink: permalink(site, query), error });
  return (
    <p className="button-row">
      {site.repository && <a href={reportAddress(site.repository, text)}>Report it</a>}
      <CopyButton says="Copy a report" text={() => text} />
    </p>
  );
}
