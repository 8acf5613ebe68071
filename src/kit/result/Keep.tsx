import { useMemo, useState } from 'react';
import { permalink, type Site, type Work } from '../model/citation.ts';
import { provenanceOf } from '../model/provenance.ts';
import { queryToState, stateToLink } from '../model/address.ts';
import type { AnyCalculator } from '../model/definition.ts';
import { longestSafeLink } from '../model/link.ts';
import type { Action, Session } from '../model/session.ts';
import { initialState } from '../model/state.ts';
import { saveFile } from '#chart/save-file.ts';
import { FileButton } from '../fields/FileButton.tsx';
import { CiteCalculation } from './CiteCalculation.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ShareButton } from './ShareButton.tsx';
import { Unfetched } from './Unfetched.tsx';
import { useOpenSaved } from './use-open-saved.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  /** The state as a link. */
  query: string;
  site: Site;
  works: readonly Work[];
  act: (action: Action, canGoBack?: boolean) => void;
  /** The state the reader came with, as a query. */
  origin: string;
  shorten: (link: string) => Promise<string>;
}

/** Back to the state one came with; where that was not the example, the example is the second choice. */
function ResetButtons({
  calculator,
  act,
  origin,
}: Pick<Properties, 'calculator' | 'act' | 'origin'>) {
  const isExample = useMemo(() => {
    const first = stateToLink(calculator, queryToState(calculator, origin).state);
    return first === stateToLink(calculator, initialState(calculator));
  }, [calculator, origin]);
  return (
    <>
      <button type="button" onClick={() => act({ type: 'address', query: origin }, true)}>
        Reset
      </button>
      {!isExample && (
        <button type="button" onClick={() => act({ type: 'reset' }, true)}>
          Reset to the example
        </button>
      )}
    </>
  );
}

/** What a link of that length meets on its way. */
function LongLink({ length }: { length: number }) {
  return (
    <p className="field-help" role="status">
      This link of {length.toLocaleString('en-GB')} characters may be cut on its way. Save CSV keeps
      the state; open the file here again.
    </p>
  );
}

/** Ways to keep a result: link, citation, embedding, file; and the way back to the start. */
export function Keep(properties: Properties) {
  const { calculator, session, query, site, works, act, origin, shorten } = properties;
  const { evaluation, state } = session;
  const [isAway, setAway] = useState(false);
  const saved = useOpenSaved({ calculator, session, act });
  const save = async () => {
    if (!evaluation.ok) return;
    const code = await import('../model/csv.ts').catch(() => undefined);
    setAway(!code);
    if (!code) return;
    const { reading, details } = evaluation;
    const shown = { given: reading.given, outputUnits: state.outputUnits };
    const further = await calculator.furtherResults?.(reading.values as never, details, shown);
    const provenance = provenanceOf(calculator, site, await shorten(query));
    const csv = code.resultCsv(calculator, evaluation, state, provenance, further);
    // The mark at the start makes spreadsheets read UTF-8.
    saveFile(`${calculator.id}.csv`, 'text/csv;charset=utf-8', `\uFEFF${csv}`);
  };
  const link = permalink(site, query);
  const copied = () =>
    query.includes('#?') ? shorten(query).then((short) => permalink(site, short)) : link;
  const frame = () =>
    `<iframe src="${link.replaceAll('&', '&amp;')}" title="${calculator.title}" width="100%" height="900"></iframe>`;
  return (
    <div className="keep" {...saved.drop}>
      <p className="button-row">
        <CopyButton says="Copy link" text={copied} />
        <ShareButton url={copied} />
        <button type="button" onClick={save} disabled={!evaluation.ok}>
          Save CSV
        </button>
        <FileButton says="Open a saved calculation" onFiles={saved.onFiles} />
        <ResetButtons {...{ calculator, act, origin }} />
      </p>
      {isAway && <Unfetched what="saves files" />}
      {saved.message}
      {link.length > longestSafeLink && <LongLink length={link.length} />}
      <CiteCalculation
        name={calculator.id}
        calculation={() => ({
          title: calculator.title,
          site,
          query,
          date: new Date(),
          works,
        })}
        works={works}
        frame={frame}
      />
    </div>
  );
}
