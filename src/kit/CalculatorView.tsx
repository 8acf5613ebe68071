import { useMemo, useRef, useState } from 'react';
import type { AnyCalculator, Literature } from './model/definition.ts';
import type { Site, Work } from './model/citation.ts';
import type { Evaluation } from './model/evaluate.ts';
import { FaultBoundary } from './fault/FaultBoundary.tsx';
import { FaultMessage, FaultPlace } from './fault/FaultMessage.tsx';
import { Fields } from './fields/Fields.tsx';
import type { AnyTable } from './fields/TableUnderChoices.tsx';
import type { AccountProperties, AnyAccount } from './result/Account.tsx';
import { Calculating } from './result/Calculating.tsx';
import { Cautions, type CautionsProperties } from './result/Cautions.tsx';
import type { AnyEquation, EquationProperties } from './result/Equation.tsx';
import { Explanation, type AnyPicture, type PictureProperties } from './result/Explanation.tsx';
import { Notices } from './result/Notices.tsx';
import { DrawnPart } from './result/DrawnPart.tsx';
import { PrintedLink } from './result/PrintedLink.tsx';
import type { LoadPart } from './result/use-drawn-part.ts';
import { Results } from './result/Results.tsx';
import { StartingPoints } from './result/StartingPoints.tsx';
import { Unasked } from './result/Unasked.tsx';
import { Waiting } from './result/Waiting.tsx';
import type { Action, Session } from './model/session.ts';
import type { Solution } from './run/solutions.ts';
import type { StartWorker } from './run/use-deferred.ts';
import { useRememberedTable } from './remembered-table.ts';
import { useAfterPaint } from '#chart/use-after-paint.ts';
import { useMarkOfLife } from './use-mark-of-life.tsx';
import { useExplainingParts, type LoadWhole } from './use-explaining-parts.tsx';
import { usePageState } from './use-page-state.ts';
import { useSession } from './use-session.ts';
import { useShortLink } from './use-short-link.ts';
import type { Place } from './use-address-bar.ts';

export interface CalculatorViewProperties {
  calculator: AnyCalculator;
  /** The picture that answers the question. */
  Picture?: AnyPicture;
  loadPicture?: LoadPart<PictureProperties>;
  /** How the result came about and where it goes; where its code is at hand, as on the server. */
  Account?: AnyAccount;
  Equation?: AnyEquation;
  loadWhole?: LoadWhole;
  Table?: AnyTable;
  place: Place;
  /** State in which the page shows the calculator before the address says otherwise. */
  query: string;
  literature: Literature;
  site: Site;
  works: readonly Work[];
  pages: Record<string, string>;
  /** Address of the folder of sample files. */
  samples: string;
  /** What the solver found for `query`, where it takes one. */
  solutions?: readonly Solution[];
  /** Takes long calculations off the page. */
  startWorker?: StartWorker;
}

interface OutcomeProperties {
  calculator: AnyCalculator;
  session: Session;
  /** The evaluation that is on the screen. */
  painted: Evaluation;
  act: (action: Action) => void;
}

/** The results, or what stands in their place. */
function Outcome({ calculator, session, painted, act }: OutcomeProperties) {
  const { evaluation, lastGood, state } = session;
  if (!evaluation.ok && evaluation.fault !== undefined) {
    return <FaultMessage says="There is no result." error={evaluation.fault} />;
  }
  return (
    <Results
      calculator={calculator}
      result={lastGood}
      evaluation={evaluation}
      painted={painted}
      outputUnits={state.outputUnits}
      onUnit={(key, unit) => act({ type: 'outputUnit', key, unit })}
    />
  );
}

interface ColumnProperties extends CalculatorViewProperties {
  session: Session;
  painted: Session;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
  act: (action: Action, canGoBack?: boolean) => void;
}

/** What the reader sets. */
function InputColumn(properties: ColumnProperties) {
  const { calculator, literature, samples, session, painted, marked, onMark, act } = properties;
  const { Table } = properties;
  return (
    <form
      className="calculator-inputs"
      onSubmit={(event) => event.preventDefault()}
      aria-label={`Inputs: ${calculator.title}`}
    >
      <StartingPoints
        calculator={calculator}
        presets={literature.presets}
        chosen={session.state.preset}
        act={act}
      />
      <Fields {...{ calculator, session, painted, samples, marked, onMark, act, Table }} />
    </form>
  );
}

interface AnswerProperties extends ColumnProperties {
  stage: string;
  query: string;
  loadCautions: LoadPart<CautionsProperties>;
  loadEquation: LoadPart<EquationProperties>;
}

/** What comes out: first the number, or that there is none; what explains it follows. */
function Answer(properties: AnswerProperties) {
  const { calculator, session, painted, stage, query, act, marked, onMark } = properties;
  const { Picture, loadPicture, Equation, loadEquation, loadCautions, literature, site } =
    properties;
  if (session.foreign) return <Unasked {...{ session, act }} />;
  return (
    <>
      <Calculating session={session} stage={stage} act={act} />
      <Outcome {...{ calculator, session, act }} painted={painted.evaluation} />
      <DrawnPart
        name="cautions-place"
        called="list of likely slips"
        atHand={properties.Account && Cautions}
        load={loadCautions}
        session={painted}
        wakes="when changed"
      >
        {(Drawn) => (
          <FaultBoundary attempt={painted} says="Nobody has looked for likely slips.">
            <Drawn {...{ calculator, literature }} evaluation={painted.evaluation} />
          </FaultBoundary>
        )}
      </DrawnPart>
      <Explanation
        {...{ calculator, Picture, loadPicture, literature, site, query, marked, onMark }}
        {...{ Equation, loadEquation }}
        session={painted}
      />
    </>
  );
}

interface LowerProperties extends AccountProperties {
  atHand: AnyAccount | undefined;
  load: LoadPart<AccountProperties>;
}

/** What stands below fields and results. */
function Lower({ atHand, load, ...account }: LowerProperties) {
  const { calculator, query, site, session } = account;
  useRememberedTable(calculator, query);
  return (
    <>
      <DrawnPart {...{ atHand, load, session }} name="account" called="working">
        {(Account) => <Account {...account} />}
      </DrawnPart>
      <PrintedLink calculator={calculator} query={query} site={site} />
    </>
  );
}

/** A calculator, drawn from its declaration. */
export function CalculatorView(properties: CalculatorViewProperties) {
  const { calculator, place, site, works, pages } = properties;
  const element = useRef<HTMLElement>(null);
  const { session, stage, act, fetchAhead, linkOf, shorten, isAwake, origin } = useSession(
    calculator,
    place,
    properties,
    element,
  );
  const { loadAccount, loadCautions, loadEquation } = useExplainingParts(
    calculator,
    properties.loadWhole,
  );
  const [marked, setMarked] = useState<string>();
  const painted = useAfterPaint(session);
  const mark = useMarkOfLife(element, isAwake && painted === session);
  const query = useShortLink(linkOf(painted.state), shorten);
  usePageState({ ...properties, element, session: painted, link: query });
  const faultPlace = useMemo(() => ({ site, query }), [site, query]);
  const column = { ...properties, session, painted, marked, onMark: setMarked, act };
  return (
    <FaultPlace.Provider value={faultPlace}>
      <section
        className="calculator"
        aria-label={`Calculator: ${calculator.title}`}
        data-calculator={calculator.id}
        onFocus={fetchAhead}
        ref={element}
      >
        {mark}
        <Notices session={session} />
        <div className="calculator-columns">
          <InputColumn {...column} />
          <div className="calculator-results">
            <Waiting />
            <Answer {...column} {...{ stage, query, loadCautions, loadEquation }} />
          </div>
        </div>
        {!session.foreign && (
          <Lower
            {...{ calculator, query, site, works, pages, act, origin, shorten }}
            atHand={properties.Account}
            load={loadAccount}
            session={painted}
          />
        )}
      </section>
    </FaultPlace.Provider>
  );
}
