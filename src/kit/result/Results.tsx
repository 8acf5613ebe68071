import { formatQuantity } from '#units/format';
import { quantities } from '#units/quantities';
import type { UnitId } from '#units/units';
import { memoWithHandlers } from '../memo-with-handlers.ts';
import type { AnyCalculator, Estimate, Output } from '../model/definition.ts';
import type { Evaluation, Success } from '../model/evaluate.ts';
import type { Reading } from '../model/read-state.ts';
import { digitsOf, mainOutput, missingUncertainty, shownOutput } from '../model/shown-output.ts';
import { labelOf } from '../model/symbol-name.ts';
import { UnitOptions } from '../UnitOptions.tsx';
import { Intervals } from './Intervals.tsx';
import { SymbolText } from './SymbolText.tsx';

interface RowProperties {
  calculator: AnyCalculator;
  name: string;
  output: Output;
  estimate: Estimate;
  reading: Reading;
  isMain: boolean;
  /** The first result with an interval; it says what that rests on. */
  firstEstimate: Estimate | undefined;
  unit: UnitId;
  stale: boolean;
  /** What is wrong stands beside its field. */
  isReported: boolean;
  onUnit: (unit: UnitId) => void;
}

function Shown({
  name,
  output,
  estimate,
  reading,
  isMain,
  unit,
  stale,
  isReported,
  label,
}: Omit<RowProperties, 'calculator' | 'firstEstimate' | 'onUnit'> & { label: string }) {
  const { value, uncertainty, interval, predictionInterval } = estimate;
  const shown = formatQuantity(value, { unit, ...digitsOf(output, estimate, reading) });
  // What is announced by itself says what it is.
  const spoken = isMain ? `${label}: ${shown.spoken}` : shown.spoken;
  return (
    <output aria-live={isMain ? 'polite' : 'off'} aria-atomic="true" translate="no">
      <span className="visually-hidden">{spoken}</span>
      {stale && isReported ? (
        <span aria-hidden="true" className="result-stale">
          {shown.text}
        </span>
      ) : (
        <data
          aria-hidden="true"
          data-quantity={stale ? undefined : name}
          value={String(value)}
          data-uncertainty={uncertainty || undefined}
          data-lower={interval?.[0]}
          data-upper={interval?.[1]}
          data-prediction-lower={predictionInterval?.[0]}
          data-prediction-upper={predictionInterval?.[1]}
        >
          {shown.text}
        </data>
      )}
    </output>
  );
}

interface UnitProperties {
  label: string;
  menu: readonly UnitId[];
  unit: UnitId;
  onUnit: (unit: UnitId) => void;
}

const UnitOfResult = memoWithHandlers(function UnitOfResult(properties: UnitProperties) {
  const { label, menu, unit, onUnit } = properties;
  return (
    <select
      className="result-unit"
      aria-label={`Show ${label} in`}
      value={unit}
      onChange={(event) => onUnit(event.target.value as UnitId)}
    >
      <UnitOptions menu={menu} />
    </select>
  );
});

type PartialProperties = Pick<RowProperties, 'calculator' | 'estimate' | 'unit'> & {
  missing: string;
};

/** In place of an interval, where an input that rules the value has no ±. */
function PartialError({ calculator, estimate, unit, missing }: PartialProperties) {
  const { value, uncertainty } = estimate;
  const { uncertainty: error, unit: label } = formatQuantity(value, { unit, uncertainty });
  return (
    <div className="result-interval">
      ±&nbsp;
      <span translate="no">
        {error}&nbsp;{label}
      </span>{' '}
      is not the whole error: it leaves out that of the {labelOf(calculator, missing)}{' '}
      <SymbolText calculator={calculator} name={missing} />, which has no ± here.
    </div>
  );
}

function ResultRow(properties: RowProperties) {
  const { calculator, name, output, estimate, reading, isMain } = properties;
  const { unit, stale, isReported, onUnit } = properties;
  const missing = missingUncertainty(output, estimate, reading);
  const menu = quantities[estimate.quantity ?? output.quantity].units;
  const label = labelOf(calculator, name);
  return (
    <div className="result" data-main={isMain || undefined} data-stale={stale || undefined}>
      <div className="result-name">
        {label}
        {'\u00a0'}
        <SymbolText calculator={calculator} name={name} quantity={estimate.quantity} />
      </div>
      <div className="result-value">
        {/* Outside of what is announced: a number that grows stale is not news. */}
        {isReported && <span className="visually-hidden">Of your last valid input: </span>}
        <Shown
          name={name}
          output={output}
          estimate={estimate}
          reading={reading}
          isMain={isMain}
          unit={unit}
          stale={stale}
          isReported={isReported}
          label={label}
        />
        {menu.length > 1 && <UnitOfResult {...{ label, menu, unit, onUnit }} />}
      </div>
      {missing ? (
        <PartialError {...{ calculator, estimate, unit, missing }} />
      ) : (
        <Intervals estimate={estimate} first={properties.firstEstimate} unit={unit} />
      )}
      {output.note && <div className="result-note">{output.note}</div>}
    </div>
  );
}

/** Where no output is the answer, all of them together are announced. */
function Announcement({ calculator, result, outputUnits }: AnnouncementProperties) {
  const spoken = Object.entries(calculator.outputs).flatMap(([name, output]) => {
    const estimate = result.results[name];
    if (!estimate) return [];
    const { unit } = shownOutput(output, estimate, outputUnits[name]);
    const digits = digitsOf(output, estimate, result.reading);
    const shown = formatQuantity(estimate.value, { unit, ...digits });
    return `${labelOf(calculator, name)}: ${shown.spoken}`;
  });
  return (
    <output className="visually-hidden" aria-live="polite" aria-atomic="true" translate="no">
      {spoken.join('; ')}
    </output>
  );
}

type AnnouncementProperties = Pick<Properties, 'calculator' | 'outputUnits'> & { result: Success };

interface Properties {
  calculator: AnyCalculator;
  result: Success | undefined;
  evaluation: Evaluation;
  /** The one that is on the screen: what moves other things waits until it is this one. */
  painted: Evaluation;
  outputUnits: Record<string, UnitId>;
  onUnit: (name: string, unit: UnitId) => void;
}

/** The main result; where an input that rules it has no ±, the first that shows an interval. */
function withInterval(calculator: AnyCalculator, result: Success, main: string | undefined) {
  const estimate = result.results[main ?? ''];
  const output = calculator.outputs[main ?? ''];
  if (!estimate || !output || !missingUncertainty(output, estimate, result.reading))
    return estimate;
  const key = Object.keys(calculator.outputs).find((key) => key !== main && result.results[key]);
  return result.results[key ?? ''];
}

/** The results, the main one first and large. Stale ones are shown, but no longer as results. */
export function Results(properties: Properties) {
  const { calculator, result, evaluation, painted, outputUnits, onUnit } = properties;
  const stale = !evaluation.ok;
  if (!result) {
    if (stale && evaluation.calculation) return null;
    return (
      <p className="results-absent">
        There is no result yet: mend what is reported beside the fields.
      </p>
    );
  }
  const outputs = Object.entries(calculator.outputs);
  if (outputs.length === 0) return null;
  const main = mainOutput(calculator, result);
  const first = withInterval(calculator, result, main);
  return (
    <div className="results" data-stale={stale || undefined}>
      {!main && <Announcement {...{ calculator, result, outputUnits }} />}
      {!painted.ok && !painted.calculation && (
        <p className="results-stale" role="status">
          These numbers belong to your last valid input, not to what stands in the fields now.
        </p>
      )}
      {outputs.map(([name, output]) => {
        const estimate = result.results[name];
        if (!estimate) return null;
        return (
          <ResultRow
            key={name}
            calculator={calculator}
            name={name}
            output={output}
            estimate={estimate}
            reading={result.reading}
            isMain={name === main}
            firstEstimate={first}
            unit={shownOutput(output, estimate, outputUnits[name]).unit}
            stale={stale}
            isReported={!painted.ok}
            onUnit={(unit) => onUnit(name, unit)}
          />
        );
      })}
    </div>
  );
}
