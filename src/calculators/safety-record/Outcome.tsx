import { useMemo } from 'react';
import { FaultBoundary } from '#kit/fault/FaultBoundary.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { Card } from './Card.tsx';
import { Comparison } from './Comparison.tsx';
import type { Draft } from './draft.ts';
import { Summary } from './Summary.tsx';

export interface OutcomeProperties {
  /** The record in the form. */
  draft: Draft;
  drafts: readonly [first: Draft, second?: Draft];
  provenance: Provenance;
}

/** A translator holds the texts it took: in a translated page what follows from other records is made anew. */
function useMaking(draft: Draft, drafts: OutcomeProperties['drafts']): string {
  return useMemo(() => {
    const isTranslated = globalThis.document?.querySelector('main font');
    return isTranslated ? JSON.stringify([draft, drafts]) : '';
  }, [draft, drafts]);
}

/** What follows from the records; a browser fetches it when it is seen, or when a record changes. */
export function Outcome({ draft, drafts, provenance }: OutcomeProperties) {
  const [first, second] = drafts;
  const making = useMaking(draft, drafts);
  return (
    <FaultBoundary key={making} attempt={drafts} says="The record cannot be summed up.">
      <Summary draft={draft} />
      <Card drafts={second ? [first, second] : [first]} provenance={provenance} />
      {second && <Comparison first={first} second={second} />}
    </FaultBoundary>
  );
}
