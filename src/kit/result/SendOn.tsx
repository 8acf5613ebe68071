import { useEffect, useState } from 'react';
import type { UnitId } from '#units/units';
import type { SendTo } from '../model/declared-names.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { canSend, sendQuery, sharesUncertainty } from '../model/send.ts';
import { labelOf } from '../model/symbol-name.ts';
import { rememberedTable } from '../remembered-table.ts';

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
  /** Address of each calculator of the site by its id. */
  pages: Record<string, string>;
}

interface LinkProperties extends Properties {
  send: SendTo;
}

/** Measured data stand behind `#`, where no host sees them. */
function hrefOf({ pages, send }: LinkProperties, query: string): string {
  return `${pages[send.calculator]}${send.row ? '#' : ''}?${query}`;
}

type Adding = typeof import('../model/add-row.ts') & { kept: string };

/**
 * What the reader had in the next calculator, in this tab, and what adds to it; looked up again when they
 * come back to this page.
 */
function useAdding({ calculator: id, row }: SendTo): Adding | undefined {
  const [adding, setAdding] = useState<Adding>();
  const hasRow = row !== undefined;
  useEffect(() => {
    const look = () => {
      const kept = hasRow ? rememberedTable(id) : undefined;
      if (!kept) return;
      // Where the code cannot be had, the link that begins a table remains.
      import('../model/add-row.ts').then(
        (code) => setAdding({ ...code, kept }),
        () => {},
      );
    };
    look();
    window.addEventListener('pageshow', look);
    return () => window.removeEventListener('pageshow', look);
  }, [id, hasRow]);
  return adding;
}

/** Said where what is divided there has its ± inside the other one. */
function Shared({ calculator, result, send: { quotient, ...send } }: LinkProperties) {
  if (!quotient || !sharesUncertainty(result, { quotient, ...send })) return null;
  const [of, by] = [labelOf(calculator, quotient.of), labelOf(calculator, quotient.by)];
  return (
    <div className="result-note">
      The next page divides the {of} by the {by}, and the uncertainty that the two share cancels.
      Both are therefore sent without it. For another {of} give the {by} its whole ± again.
    </div>
  );
}

function Link(properties: LinkProperties) {
  const { calculator, result, outputUnits, send } = properties;
  const code = useAdding(send);
  const rows = code?.rowsToAddTo(send, code.kept) ?? 0;
  const fresh = hrefOf(properties, sendQuery(calculator, result, outputUnits, send));
  const adding =
    code && rows > 0 && code.addingQuery(calculator, result, outputUnits, send, code.kept);
  if (!adding) {
    return (
      <>
        <a href={fresh}>{send.says}</a>
        <Shared {...properties} />
      </>
    );
  }
  return (
    <>
      <a href={hrefOf(properties, adding)}>
        {send.says} Add it to the {rows === 1 ? 'row' : `${rows} rows`} of your table there
      </a>
      {' or '}
      <a href={fresh}>begin a new table with it</a>
      <div className="result-note">Your table there is kept in this tab until you close it.</div>
      <Shared {...properties} />
    </>
  );
}

/** Links that open the next calculator of the chain with this result. */
export function SendOn(properties: Properties) {
  const { calculator, result, pages } = properties;
  const open = (calculator.sendTo ?? []).filter(
    (send) => pages[send.calculator] && canSend(result, send),
  );
  if (open.length === 0) return null;
  return (
    <nav className="send-on" aria-label={`Carry the result on: ${calculator.title}`}>
      <ul>
        {open.map((send) => (
          <li key={send.calculator + send.says}>
            <Link {...properties} send={send} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
