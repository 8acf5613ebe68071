import { permalink, type Site, type Work } from '../model/citation.ts';
import { provenanceOf } from '../model/provenance.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Action, Session } from '../model/session.ts';
import { saveFile } from '#chart/save-file.ts';
import { CiteCalculation } from './CiteCalculation.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Properties {
  calculator: AnyCalculator;
  session: Session;
  /** The state as the address writes it. */
  query: string;
  site: Site;
  works: readonly Work[];
  act: (action: Action, canGoBack?: boolean) => void;
}

/** Ways to keep a result: link, citation, embedding, file; and the way back to the start. */
export function Keep({ calculator, session, query, site, works, act }: Properties) {
  const { evaluation, state } = session;
  const save = async () => {
    if (!evaluation.ok) return;
    const { resultCsv } = await import('../model/csv.ts');
    const { reading, details } = evaluation;
    const shown = { given: reading.given, outputUnits: state.outputUnits };
    const further = await calculator.furtherResults?.(reading.values as never, details, shown);
    const provenance = provenanceOf(calculator, site, query);
    const csv = resultCsv(calculator, evaluation, state, provenance, further);
    // The mark at the start makes spreadsheets read UTF-8.
    saveFile(`${calculator.id}.csv`, 'text/csv;charset=utf-8', `\uFEFF${csv}`);
  };
  const frame = () =>
    `<iframe src="${permalink(site, query).replaceAll('&', '&amp;')}" title="${calculator.title}" width="100%" height="900"></iframe>`;
  return (
    <div className="keep">
      <p className="button-row">
        <CopyButton says="Copy link" text={() => permalink(site, query)} />
        <button type="button" onClick={save} disabled={!evaluation.ok}>
          Save CSV
        </button>
        <button type="button" onClick={() => act({ type: 'reset' }, true)}>
          Reset
        </button>
      </p>
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
