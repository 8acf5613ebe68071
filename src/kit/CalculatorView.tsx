import { useState, type ComponentType } from 'react';
import type { AnyCalculator, Caution, Literature } from './model/definition.ts';
import type { Site, Work } from './model/citation.ts';
import type { Evaluation, Success } from './model/evaluate.ts';
import { Fields } from './fields/Fields.tsx';
import { Calculating } from './result/Calculating.tsx';
import { Contributions } from './result/Contributions.tsx';
import { Equation } from './result/Equation.tsx';
import { Keep } from './result/Keep.tsx';
import { Notices } from './result/Notices.tsx';
import { PrintedLink } from './result/PrintedLink.tsx';
import { Results } from './result/Results.tsx';
import { SendOn } from './result/SendOn.tsx';
import { StartingPoints } from './result/StartingPoints.tsx';
import { Working } from './result/Working.tsx';
import type { Action, Session } from './model/session.ts';
import type { StartWorker } from './use-deferred.ts';
import { useSession, type Place } from './use-session.ts';

/** What a calculator's own picture receives. */
export interface PictureProperties {
  result: Success;
  session: Session;
  literature: Literature;
  site: Site;
  act: (action: Action) => void;
}

export interface CalculatorViewProperties {
  calculator: AnyCalculator;
  /** The picture that answers the question. */
  Picture?: ComponentType<PictureProperties>;
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

function cautionsOf(calculator: AnyCalculator, result: Success, literature: Literature): Caution[] {
  const { reading, results, details } = result;
  return calculator.cautions?.(reading.values as never, results, literature, details) ?? [];
}

/** A calculator, drawn from its declaration. */
export function CalculatorView(properties: CalculatorViewProperties) {
  const { calculator, Picture, place, literature, site, works, pages } = properties;
  const { session, stage, act } = useSession(calculator, place, properties);
  const [marked, setMarked] = useState<string>();
  const { evaluation, lastGood, state } = session;
  const stale = !evaluation.ok;
  const { outputUnits } = state;
  return (
    <section
      className="calculator"
      aria-label={`Calculator: ${calculator.title}`}
      data-calculator={calculator.id}
    >
      <Notices session={session} />
      <div className="calculator-columns">
        <form
          className="calculator-inputs"
          onSubmit={(event) => event.preventDefault()}
          aria-label="Inputs"
        >
          <StartingPoints calculator={calculator} presets={literature.presets} act={act} />
          <Fields
            calculator={calculator}
            session={session}
            marked={marked}
            onMark={setMarked}
            samples={properties.samples}
            act={act}
          />
        </form>
        <div className="calculator-results">
          <Calculating session={session} stage={stage} act={act} />
          <Results
            calculator={calculator}
            result={lastGood}
            stale={stale}
            calculating={!evaluation.ok && evaluation.calculation !== undefined}
            outputUnits={outputUnits}
            onUnit={(key, unit) => act({ type: 'outputUnit', key, unit })}
          />
          {evaluation.ok && (
            <>
              <ul className="cautions" aria-label="Cautions">
                {cautionsOf(calculator, evaluation, literature).map((caution) => (
                  <li key={caution.text}>{caution.text}</li>
                ))}
              </ul>
              <Equation
                calculator={calculator}
                result={evaluation}
                marked={marked}
                onMark={setMarked}
              />
              {Picture && (
                <Picture
                  result={evaluation}
                  session={session}
                  literature={literature}
                  site={site}
                  act={act}
                />
              )}
            </>
          )}
        </div>
      </div>
      {evaluation.ok && (
        <>
          <Contributions calculator={calculator} result={evaluation} outputUnits={outputUnits} />
          <Working calculator={calculator} result={evaluation} outputUnits={outputUnits} />
          <SendOn
            calculator={calculator}
            result={evaluation}
            outputUnits={outputUnits}
            pages={pages}
          />
        </>
      )}
      <Keep calculator={calculator} session={session} site={site} works={works} act={act} />
      <PrintedLink calculator={calculator} session={session} site={site} />
    </section>
  );
}
