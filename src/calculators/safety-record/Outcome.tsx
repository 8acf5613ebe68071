import { memo, useMemo } from 'react';
import { FaultBoundary } from '#kit/fault/FaultBoundary.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { useAfterPaint } from '#chart/use-after-paint.ts';
import { Card } from './Card.tsx';
import { Comparison } from './Comparison.tsx';
import type { Draft } from './draft.ts';
import { Summary } from './Summary.tsx';

export interface OutcomeProperties {
  /** The record in the form. */
  draft: Draft;
  drafts: readonly [first: Draft] | readonly [first: Draft, second: Draft];
  provenance: Provenance;
}

/** A translator holds the texts it took: in a translated page what follows from other records is made anew. */
function useMaking(draft: Draft, drafts: OutcomeProperties['drafts']): string {
  return useMemo(() => {
    const isTranslated = globalThis.document?.querySelector('main font');
    return isTranslated ? JSON.stringify([draft, drafts]) : '';
  }, [draft, drafts]);
}

/** What is said of one record, then the card, then the comparison: each follows in a task of its own. */
function Parts({ draft, drafts, provenance }: OutcomeProperties) {
  const carded = useAfterPaint(drafts);
  const [first, second] = useAfterPaint(carded);
  return (
    <>
      <Summary draft={draft} />
      <Card drafts={carded} provenance={provenance} />
      {second && <Comparison first={first} second={second} />}
    </>
  );
}

/** What follows from the records; a browser fetches it when it is seen, or when a record changes. */
export const Outcome = memo(function Outcome(properties: OutcomeProperties) {
  const { draft, drafts } = properties;
  const making = useMaking(draft, drafts);
  return (
    <FaultBoundary key={making} attempt={drafts} says="The record cannot be summed up.">
      <Parts {...properties} />
    </FaultBoundary>
  );
});
