import { useRef } from 'react';
import { fromSI, toSI } from '#units/convert';
import { parseQuantity } from '#units/parse';
import { quantities, type QuantityId } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { QuantityInput } from '../model/definition.ts';
import { unitMenu } from '../model/evaluate.ts';
import { UnitOptions } from '../UnitOptions.tsx';
import { FieldMessages } from './FieldMessages.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import { useWaiting } from './use-waiting.ts';

interface Properties {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  name: string;
  input: QuantityInput;
  /** Whose symbol and name the field has. */
  named: QuantityId;
  text: string;
  unit: string;
  problem?: string;
  /** The symbol in the equation is under the pointer or has the focus. */
  marked: boolean;
  onMark: (name: string | undefined) => void;
  onText: (text: string) => void;
  onUnit: (unit: UnitId) => void;
}

interface UnitProperties {
  /** Of the field. */
  label: string;
  menu: readonly UnitId[];
  unit: UnitId;
  onUnit: (unit: UnitId) => void;
}

/** The unit of a field: a menu where there is a choice. */
function UnitOf({ label, menu, unit, onUnit }: UnitProperties) {
  if (menu.length <= 1)
    return (
      <span className="field-unit" translate="no">
        {units[unit].label}
      </span>
    );
  return (
    <select
      aria-label={`Unit of ${label}`}
      value={unit}
      onChange={(event) => onUnit(event.target.value as UnitId)}
    >
      <UnitOptions menu={menu} />
    </select>
  );
}

interface LabelProperties extends Pick<Properties, 'id' | 'input' | 'named'> {
  label: string;
}

function FieldLabel({ id, input, named, label }: LabelProperties) {
  const [base, subscript] = quantities[named].symbol.split('_');
  return (
    <label htmlFor={id}>
      {label}
      {'\u00a0'}
      <span className="symbol-text" aria-hidden="true" translate="no">
        <i>{base}</i>
        {subscript && <sub>{subscript}</sub>}
      </span>
      {input.optional && <span className="field-optional"> optional</span>}
    </label>
  );
}

interface NumberProperties extends Pick<Properties, 'id' | 'name' | 'text' | 'problem' | 'onText'> {
  describedBy: string;
  onTyping: (isTyping: boolean) => void;
}

function NumberInput(properties: NumberProperties) {
  const { id, name, text, problem, onText, describedBy, onTyping } = properties;
  return (
    <input
      id={id}
      name={name}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={text}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy || undefined}
      onChange={(event) => {
        onTyping(true);
        onText(event.target.value);
      }}
      onBlur={() => onTyping(false)}
      onKeyDown={(event) => event.key === 'Enter' && onTyping(false)}
    />
  );
}

/** A field for a number with unit and uncertainty. What is typed stays as typed. */
export function QuantityField(properties: Properties) {
  const { id, name, input, named, text, marked, onMark, onText, onUnit } = properties;
  const { shown: problem, setTyping } = useWaiting(input, properties);
  const parsed = parseQuantity(text, { quantity: input.quantity, unit: properties.unit as UnitId });
  const unit = parsed.ok ? parsed.unit : (properties.unit as UnitId);
  const label = input.label ?? quantities[named].name;
  const described = [problem ? `${id}-problem` : '', input.help ? `${id}-help` : '']
    .join(' ')
    .trim();
  const before = useRef(text);
  const slide = (value: number) => {
    const digits = Number(fromSI(toSI(value, input.unit), unit).toPrecision(3));
    const uncertainty = parsed.ok && parsed.uncertainty ? ` ± ${parsed.uncertainty}` : '';
    onText(`${digits}${uncertainty}`);
  };
  return (
    <div
      className="field"
      data-field={name}
      data-marked={marked || undefined}
      data-wrong={problem ? '' : undefined}
      onPointerEnter={() => onMark(name)}
      onPointerLeave={() => onMark(undefined)}
      onFocus={() => onMark(name)}
      onBlur={() => onMark(undefined)}
    >
      <FieldLabel {...{ id, input, named, label }} />
      <div className="field-line">
        <NumberInput
          {...{ id, name, text, problem, onText }}
          describedBy={described}
          onTyping={setTyping}
        />
        <UnitOf label={label} menu={unitMenu(input.quantity, unit)} unit={unit} onUnit={onUnit} />
      </div>
      {input.range && (
        <RangeSlider
          label={label}
          range={input.range}
          unit={input.unit}
          value={parsed.ok ? fromSI(toSI(parsed.value, parsed.unit), input.unit) : undefined}
          onSlide={slide}
          onBegin={() => (before.current = text)}
          onCancel={() => onText(before.current)}
        />
      )}
      <FieldMessages id={id} problem={problem} help={input.help} />
    </div>
  );
}
