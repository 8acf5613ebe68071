import { memo, type ComponentType } from 'react';
import { FaultBoundary } from '../fault/FaultBoundary.tsx';
import type { Site, Work } from '../model/citation.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { Contributions } from './Contributions.tsx';
import { Keep } from './Keep.tsx';
import { SendOn } from './SendOn.tsx';
import { Working } from './Working.tsx';

export interface AccountProperties {
  calculator: AnyCalculator;
  session: Session;
  /** The state as the address writes it. */
  query: string;
  pages: Record<string, string>;
  site: Site;
  works: readonly Work[];
  act: (action: Action, canGoBack?: boolean) => void;
  /** The state the reader came with, as a query. */
  origin: string;
  shorten: (link: string) => Promise<string>;
}

export type AnyAccount = ComponentType<AccountProperties>;

/** How a result came about and where it goes: uncertainty, working, next calculator, keeping. */
export default memo(function Account(properties: AccountProperties) {
  const { calculator, session, query, pages, site, works, act, origin, shorten } = properties;
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
          <FaultBoundary attempt={session} says="The share of each input cannot be shown.">
            <Contributions {...shown} texts={state.texts} />
          </FaultBoundary>
          <FaultBoundary attempt={session} says="The working cannot be written.">
            <Working {...shown} site={site} query={query} />
          </FaultBoundary>
          <SendOn {...shown} pages={pages} />
        </>
      )}
      <Keep {...{ calculator, session, query, site, works, act, origin, shorten }} />
    </>
  );
});
