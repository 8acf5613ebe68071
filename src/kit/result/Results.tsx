import { formatInterval, formatQuantity } from '#units/format';
import { quantities } from '#units/quantities';
import type { UnitId } from '#units/units';
import { drawnByData } from '../drawn-by-data.ts';
import type { AnyCalculator, Estimate, Output } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { mainOutput, shownOutput } from '../model/shown-output.ts';
import { labelOf } from '../model/symbol-name.ts';
import { UnitOptions } from '../UnitOptions.tsx';
import { SymbolText } from './SymbolText.tsx';

interface RowProperties {
  calculator: AnyCalculator;
  name: string;
  output: Output;
  estimate: Estimate;
  isMain: boolean;
  unit: UnitId;
  stale: boolean;
  onUnit: (unit: UnitId) => void;
}

function Shown({
  name,
  output,
  estimate,
  isMain,
  unit,
  stale,
  label,
}: Omit<RowProperties, 'calculator' | 'onUnit'> & { label: string }) {
  const { value, uncertainty } = estimate;
  const shown = formatQuantity(value, { unit, uncertainty, digits: output.digits });
  if (stale) return <span className="result-stale">{shown.text}</span>;
  return (
    <output aria-live={isMain ? 'polite' : 'off'} aria-atomic="true">
      {/* What is announced by itself says what it is. */}
      <span className="visually-hidden">{isMain ? `${label}: ${shown.spoken}` : shown.spoken}</span>
      <data
        aria-hidden="true"
        data-quantity={name}
        value={String(value)}
        data-uncertainty={uncertainty === undefined ? undefined : String(uncertainty)}
      >
        {shown.text}
      </data>
    </output>
  );
}

interface UnitProperties {
  label: string;
  menu: readonly UnitId[];
  unit: UnitId;
  onUnit: (unit: UnitId) => void;
}

const UnitOfResult = drawnByData(function UnitOfResult(properties: UnitProperties) {
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

function ResultRow(properties: RowProperties) {
  const { calculator, name, output, estimate, isMain, unit, stale, onUnit } = properties;
  const menu = quantities[estimate.quantity ?? output.quantity].units;
  const label = labelOf(calculator, name);
  return (
    <div className="result" data-main={isMain || undefined} data-stale={stale || undefined}>
      <div className="result-name">
        {label} <SymbolText calculator={calculator} name={name} quantity={estimate.quantity} />
      </div>
      <div className="result-value">
        <Shown
          name={name}
          output={output}
          estimate={estimate}
          isMain={isMain}
          unit={unit}
          stale={stale}
          label={label}
        />
        {menu.length > 1 && <UnitOfResult {...{ label, menu, unit, onUnit }} />}
      </div>
      {estimate.interval && !stale && (
        <div className="result-interval">
          95 % interval {formatInterval(estimate.interval[0], estimate.interval[1], { unit }).text}
        </div>
      )}
      {output.note && <div className="result-note">{output.note}</div>}
    </div>
  );
}

interface Properties {
  calculator: AnyCalculator;
  result: Success | undefined;
  stale: boolean;
  /** The present input is being calculated or waits for it. */
  calculating: boolean;
  outputUnits: Record<string, UnitId>;
  onUnit: (name: string, unit: UnitId) => void;
}

/** The results, the main one first and large. Stale ones are shown, but no longer as results. */
export function Results(properties: Properties) {
  const { calculator, result, stale, calculating, outputUnits, onUnit } = properties;
  if (!result) {
    if (calculating) return null;
    return (
      <p className="results-absent">
        There is no result yet: mend what is reported beside the fields.
      </p>
    );
  }
  const outputs = Object.entries(calculator.outputs);
  const main = mainOutput(calculator, result);
  return (
    <div className="results" data-stale={stale || undefined}>
      {stale && !calculating && (
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
            isMain={name === main}
            unit={shownOutput(output, estimate, outputUnits[name]).unit}
            stale={stale}
            onUnit={(unit) => onUnit(name, unit)}
          />
        );
      })}
    </div>
  );
}
