import { useState } from 'react';
import type { AnyCalculator, Literature } from './model/definition.ts';
import type { Site, Work } from './model/citation.ts';
import type { Evaluation } from './model/evaluate.ts';
import { FaultBoundary } from './fault/FaultBoundary.tsx';
import { FaultMessage } from './fault/FaultMessage.tsx';
import { Fields } from './fields/Fields.tsx';
import { Account } from './result/Account.tsx';
import { Calculating } from './result/Calculating.tsx';
import { Cautions } from './result/Cautions.tsx';
import { Explanation, type AnyPicture } from './result/Explanation.tsx';
import { Notices } from './result/Notices.tsx';
import { Results } from './result/Results.tsx';
import { StartingPoints } from './result/StartingPoints.tsx';
import type { StartWorker } from './run/use-deferred.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useSession, type Place } from './use-session.ts';

export interface CalculatorViewProperties {
  calculator: AnyCalculator;
  /** The picture that answers the question. */
  Picture?: AnyPicture;
  place: Place;
  /** State in which the page shows the calculator before the address says otherwise. */
  query: string;
  literature: Literature;
  site: Site;
  works: readonly Work[];
  pages: Record<string, string>;
  /** Address of the folder of sample files. */
  samples: string;
  /** The outcome of `query` where it was calculated beforehand. */
  evaluation?: Evaluation;
  /** Takes long calculations off the page. */
  startWorker?: StartWorker;
}

/** A calculator, drawn from its declaration. */
export function CalculatorView(properties: CalculatorViewProperties) {
  const { calculator, Picture, place, literature, site, works, pages, samples } = properties;
  const { session, stage, act, fetchAhead, queryOf } = useSession(calculator, place, properties);
  const [marked, setMarked] = useState<string>();
  const painted = useAfterPaint(session);
  const { evaluation, lastGood, state } = session;
  // The number, or that there is none, comes first; what explains it and moves other things follows.
  const query = queryOf(painted.state);
  const shared = { calculator, session: painted, site, query };
  const marking = { marked, onMark: setMarked };
  return (
    <section
      className="calculator"
      aria-label={`Calculator: ${calculator.title}`}
      data-calculator={calculator.id}
      onFocus={fetchAhead}
    >
      <Notices session={session} />
      <div className="calculator-columns">
        <form
          className="calculator-inputs"
          onSubmit={(event) => event.preventDefault()}
          aria-label="Inputs"
        >
          <StartingPoints
            calculator={calculator}
            presets={literature.presets}
            chosen={state.preset}
            act={act}
          />
          <Fields {...marking} {...{ calculator, session, painted, samples, act }} />
        </form>
        <div className="calculator-results">
          <Calculating session={session} stage={stage} act={act} />
          {!evaluation.ok && evaluation.fault !== undefined ? (
            <FaultMessage {...{ site, query }} what="The result" error={evaluation.fault} />
          ) : (
            <Results
              calculator={calculator}
              result={lastGood}
              evaluation={evaluation}
              painted={painted.evaluation}
              outputUnits={state.outputUnits}
              onUnit={(key, unit) => act({ type: 'outputUnit', key, unit })}
            />
          )}
          <FaultBoundary {...{ site, query }} attempt={painted} what="The list of cautions">
            <Cautions {...{ calculator, literature }} evaluation={painted.evaluation} />
          </FaultBoundary>
          <Explanation {...shared} {...marking} Picture={Picture} literature={literature} />
        </div>
      </div>
      <Account {...shared} pages={pages} works={works} act={act} />
    </section>
  );
}
