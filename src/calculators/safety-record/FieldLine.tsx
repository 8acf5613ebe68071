import { convertUncertainty } from '#units/convert';
import { quantities } from '#units/quantities';
import { isUnitId, units, type UnitId } from '#units/units';
import { convertCell } from '#table/cell';
import { FieldMessages } from '#kit/fields/FieldMessages.tsx';
import { memoWithHandlers } from '#kit/memo-with-handlers.ts';
import { UnitOptions } from '#kit/UnitOptions.tsx';
import type { Line } from './draft.ts';
import { lineStates, type LineState, type QuantityLine } from './line.ts';
import { definitions, type LineId } from './lines.ts';
import type { LineProblems } from './read-line.ts';
import { plainNumber } from './plain-number.ts';

interface Properties {
  id: LineId;
  line: Line;
  problems: LineProblems;
  onChange: (change: Partial<Line>) => void;
}

/** The line in another unit: the menu converts, it never reads a number anew. */
function inUnit(line: Line, definition: QuantityLine, to: UnitId): Partial<Line> {
  const unit = to === definition.unit ? '' : to;
  const from = isUnitId(line.unit) ? line.unit : definition.unit;
  const uncertainty = plainNumber(line.uncertainty);
  return {
    unit,
    text: convertCell(line.text, definition.quantity, from, to),
    uncertainty:
      uncertainty === undefined
        ? line.uncertainty
        : String(convertUncertainty(uncertainty, from, to)),
  };
}

interface Part {
  name: string;
  label: string;
  value: string;
  problem?: string;
  describedBy?: string;
  onText: (text: string) => void;
  /** Wide fields are for words. */
  isWide?: boolean;
}

function TextPart({ name, label, value, problem, describedBy, onText, isWide }: Part) {
  return (
    <input
      type="text"
      name={name}
      id={name}
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy}
      autoComplete="off"
      inputMode={isWide ? undefined : 'decimal'}
      className={isWide ? 'record-words' : 'record-number'}
      value={value}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

/** The value, in a field that fits what it is. */
function ValueField({
  id,
  line,
  problems,
  onChange,
  describedBy,
}: Properties & { describedBy?: string }) {
  const definition = definitions[id];
  const name = `record-${id}`;
  const problem = problems.text;
  const onText = (text: string) => onChange({ text });
  if (definition.kind !== 'choice') {
    const isWide = definition.kind === 'text';
    const shared = { name, label: definition.label, value: line.text, problem, describedBy };
    return <TextPart {...shared} onText={onText} isWide={isWide} />;
  }
  const isForeign = line.text !== '' && !definition.options.includes(line.text);
  return (
    <select
      id={name}
      name={name}
      aria-label={definition.label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy}
      value={line.text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    >
      <option value="">Choose …</option>
      {isForeign && <option value={line.text}>{line.text}</option>}
      {definition.options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

function UnitField({ id, line, problems, onChange }: Properties) {
  const definition = definitions[id];
  if (definition.kind !== 'quantity') return null;
  const menu = quantities[definition.quantity].units;
  const unit = isUnitId(line.unit) ? line.unit : definition.unit;
  if (menu.length <= 1 && !problems.unit) {
    return (
      <span className="field-unit" translate="no">
        {units[definition.unit].label}
      </span>
    );
  }
  return (
    <select
      name={`record-${id}-unit`}
      aria-label={`Unit of: ${definition.label}`}
      aria-invalid={problems.unit ? true : undefined}
      value={problems.unit ? '' : unit}
      onChange={({ currentTarget }) =>
        onChange(inUnit(line, definition, currentTarget.value as UnitId))
      }
    >
      {problems.unit && <option value="">{line.unit}</option>}
      <UnitOptions menu={menu.includes(unit) ? menu : [...menu, unit]} />
    </select>
  );
}

/** Uncertainty, number of cells and method, once there is a value they belong to. */
function Details({ id, line, problems, onChange }: Properties) {
  const { kind, label } = definitions[id];
  const name = `record-${id}`;
  return (
    <div className="field-line record-details">
      {kind === 'quantity' && line.state !== 'not applicable' && (
        <>
          <label htmlFor={`${name}-u`}>
            <span>u</span>
            <TextPart
              name={`${name}-u`}
              label={`Standard uncertainty of: ${label}`}
              value={line.uncertainty}
              problem={problems.uncertainty}
              onText={(uncertainty) => onChange({ uncertainty })}
            />
          </label>
          <label htmlFor={`${name}-n`}>
            <span>n</span>
            <TextPart
              name={`${name}-n`}
              label={`Number of cells behind: ${label}`}
              value={line.count}
              problem={problems.count}
              onText={(count) => onChange({ count })}
            />
          </label>
        </>
      )}
      <label className="record-method" htmlFor={`${name}-method`}>
        <span>{line.state === 'not applicable' ? 'reason' : 'method'}</span>
        <TextPart
          name={`${name}-method`}
          label={`Method or reason: ${label}`}
          value={line.method}
          onText={(method) => onChange({ method })}
          isWide
        />
      </label>
    </div>
  );
}

function FieldLineNow(properties: Properties) {
  const { id, line, problems, onChange } = properties;
  const definition = definitions[id];
  const problem = Object.values(problems)[0];
  const name = `record-${id}`;
  const described = [problem && `${name}-problem`, definition.help && `${name}-help`];
  const describedBy = described.filter(Boolean).join(' ') || undefined;
  const isOpen = line.state !== 'not stated';
  return (
    <div className="field record-line" data-field={id} data-state={line.state}>
      <label htmlFor={name}>{definition.label}</label>
      <div className="field-line">
        <ValueField {...properties} describedBy={describedBy} />
        <UnitField {...properties} />
        <select
          name={`${name}-state`}
          className="record-state"
          aria-label={`State of: ${definition.label}`}
          aria-invalid={problems.state ? true : undefined}
          value={line.state}
          onChange={({ currentTarget }) => onChange({ state: currentTarget.value as LineState })}
        >
          {lineStates.map((state) => (
            <option key={state}>{state}</option>
          ))}
        </select>
      </div>
      {isOpen && <Details {...properties} />}
      <FieldMessages id={name} problem={problem} help={definition.help} />
    </div>
  );
}

/** One line of the record; drawn again only when something of it changes. */
export const FieldLine = memoWithHandlers(FieldLineNow);
