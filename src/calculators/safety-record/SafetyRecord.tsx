import { useMemo, useRef, useState } from 'react';
import type { Site, Work } from '#kit/model/citation.ts';
import { FaultPlace } from '#kit/fault/FaultMessage.tsx';
import { DrawnPart } from '#kit/result/DrawnPart.tsx';
import { TouchedFields } from '#kit/fields/TouchedFields.tsx';
import { useDrop } from '#kit/fields/use-drop.ts';
import { PrintedLink } from '#kit/result/PrintedLink.tsx';
import { Waiting } from '#kit/result/Waiting.tsx';
import { useAfterPaint } from '#chart/use-after-paint.ts';
import { useMarkOfLife } from '#kit/use-mark-of-life.tsx';
import { permalink } from '#kit/model/citation.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { RecordFiles, useRecordFiles } from './RecordFiles.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { ChangeDraft } from './RecordTable.tsx';
import type { RecordState } from './record-link.ts';
import { firstSample, secondSample } from './samples.ts';
import { useRecordState } from './use-record-state.ts';

export interface SafetyRecordProperties {
  title: string;
  site: Site;
  works: readonly Work[];
  samples: string;
  /** Address of the JSON Schema. */
  schema: string;
}

const initial: RecordState = { first: firstSample, second: secondSample };

const loadOutcome = async () => (await import('./Outcome.tsx')).Outcome;
const loadKeep = async () => (await import('./RecordKeep.tsx')).RecordKeep;

/** The server has at hand what a browser fetches when it is seen. */
const outcomeAtHand = import.meta.env.SSR ? await loadOutcome() : undefined;
const keepAtHand = import.meta.env.SSR ? await loadKeep() : undefined;

type Side = keyof RecordState;

interface ChooserProperties {
  state: RecordState;
  side: Side;
  onSide: (side: Side) => void;
  onSecond: (second: Draft | undefined) => void;
}

/** Which record is in the form; the second can be left out. */
function RecordChooser({ state, side, onSide, onSecond }: ChooserProperties) {
  const { second } = state;
  const sides: Side[] = second ? ['first', 'second'] : ['first'];
  return (
    <div className="record-chooser">
      <fieldset className="field field-choice" role="radiogroup">
        <legend>The record in the form</legend>
        {sides.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="record-side"
              value={each}
              checked={each === side}
              onChange={() => onSide(each)}
            />
            {each}: <span key={state[each]?.name}>{state[each]?.name || 'without a name'}</span>
          </label>
        ))}
      </fieldset>
      <p className="button-row">
        {second ? (
          <button type="button" onClick={() => onSecond(undefined)}>
            Leave the second out
          </button>
        ) : (
          <button type="button" onClick={() => onSecond(emptyDraft)}>
            Compare with a second record
          </button>
        )}
      </p>
    </div>
  );
}

/** A record to begin with, instead of the one in the form. */
function Beginnings({ replace }: { replace: (draft: Draft, says: string) => void }) {
  return (
    <p className="button-row starting-points">
      <button type="button" onClick={() => replace(emptyDraft, 'An empty record.')}>
        Begin with an empty record
      </button>
      <button type="button" onClick={() => replace(firstSample, 'Sample A, made up.')}>
        Sample A (made up)
      </button>
      <button type="button" onClick={() => replace(secondSample, 'Sample B, made up.')}>
        Sample B (made up)
      </button>
    </p>
  );
}

/** The safety record of one or two populations of cells: form, card, completeness, comparison. */
export function SafetyRecord({ title, site, works, samples, schema }: SafetyRecordProperties) {
  const element = useRef<HTMLElement>(null);
  const { state, messages, isAwake, link, act, reset } = useRecordState(element, initial, title);
  const [chosen, setSide] = useState<Side>('first');
  const side = state.second ? chosen : 'first';
  const draft = state[side] ?? emptyDraft;
  const onDraft: ChangeDraft = (change, canGoBack) =>
    act((before) => ({ ...before, [side]: change(before[side] ?? emptyDraft) }), canGoBack);
  const files = useRecordFiles(draft, onDraft);
  const painted = useAfterPaint(state);
  const mark = useMarkOfLife(element, isAwake && painted === state);
  const { isOver, ...drop } = useDrop((dropped) => void files.read(dropped));
  const place = useMemo(() => ({ site, query: link }), [site, link]);
  const drafts = useMemo((): [Draft] | [Draft, Draft] => {
    const { first, second } = painted;
    return second ? [first, second] : [first];
  }, [painted]);
  const onSecond = (second: Draft | undefined) => {
    act(({ first }) => ({ first, ...(second ? { second } : {}) }), true);
    setSide(second ? 'second' : 'first');
  };
  const provenance = useMemo(
    () => ({ title, version: site.version, permalink: permalink(site, link) }),
    [title, site, link],
  );
  return (
    <FaultPlace.Provider value={place}>
      <section
        className="calculator safety-record"
        aria-label={title}
        data-calculator="safety-record"
        ref={element}
      >
        {mark}
        {messages.length > 0 && (
          <ul className="cautions" role="status" aria-label="What the link said">
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        <TouchedFields
          className="calculator-inputs record-inputs"
          data-over={isOver || undefined}
          {...drop}
        >
          <Beginnings replace={files.replace} />
          <RecordChooser {...{ state, side, onSecond }} onSide={setSide} />
          <RecordFiles {...{ files, draft, schema }} />
          <RecordForm key={side} {...{ draft, onDraft, samples }} />
        </TouchedFields>
        <div className="calculator-results">
          <Waiting />
          <DrawnPart
            name="record-outcome"
            called="evaluation"
            atHand={outcomeAtHand}
            load={loadOutcome}
            session={painted}
          >
            {(Outcome) => (
              <Outcome draft={painted[side] ?? emptyDraft} {...{ drafts, provenance }} />
            )}
          </DrawnPart>
          <PrintedLink calculator={{ title }} query={link} site={site} />
        </div>
        <DrawnPart
          name="record-keep"
          called="ways to keep it"
          atHand={keepAtHand}
          load={loadKeep}
          session={painted}
        >
          {(Keep) => (
            <Keep
              {...{ title, link, site, works, reset }}
              shorten={async () => (await import('./record-state.ts')).shortLink(state)}
            />
          )}
        </DrawnPart>
      </section>
    </FaultPlace.Provider>
  );
}
