import { memo } from 'react';
import type { Site, Work } from '../model/citation.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { Contributions } from './Contributions.tsx';
import { Keep } from './Keep.tsx';
import { PrintedLink } from './PrintedLink.tsx';
import { SendOn } from './SendOn.tsx';
import { Working } from './Working.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  pages: Record<string, string>;
  site: Site;
  works: readonly Work[];
  act: (action: Action, leap?: boolean) => void;
}

/** How a result came about and where it goes: uncertainty, working, next calculator, keeping. */
export const Account = memo(function Account(properties: Properties) {
  const { calculator, session, pages, site, works, act } = properties;
  const { evaluation, state } = session;
  const shown = evaluation.ok && {
    calculator,
    result: evaluation,
    outputUnits: state.outputUnits,
  };
  return (
    <>
      {shown && (
        <>
          <Contributions {...shown} />
          <Working {...shown} />
          <SendOn {...shown} pages={pages} />
        </>
      )}
      <Keep calculator={calculator} session={session} site={site} works={works} act={act} />
      <PrintedLink calculator={calculator} session={session} site={site} />
    </>
  );
});
