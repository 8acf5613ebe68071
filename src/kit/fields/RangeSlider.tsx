import { formatNumber } from '#units/format';
import { units, type UnitId } from '#units/units';
import type { QuantityInput } from '../model/definition.ts';
import { Slider } from './Slider.tsx';

interface Properties {
  label: string;
  range: NonNullable<QuantityInput['range']>;
  /** Unit of the range and of `value`. */
  unit: UnitId;
  /** Absent while the field cannot be read. */
  value: number | undefined;
  onSlide: (value: number) => void;
  /** A finger is about to move it, and that was not meant. */
  onBegin?: () => void;
  onCancel?: () => void;
}

const steps = 200;

/** A comfortable way through the usual range; what lies outside it is typed. */
export function RangeSlider({ label, range, unit, value, onSlide, ...finger }: Properties) {
  const { lower, upper, logarithmic } = range;
  const place = (at: number) =>
    logarithmic ? Math.log(at / lower) / Math.log(upper / lower) : (at - lower) / (upper - lower);
  const at = (position: number) =>
    logarithmic ? lower * (upper / lower) ** position : lower + (upper - lower) * position;
  const position = value === undefined ? 0 : place(value);
  const shown = Math.round(
    steps * Math.min(1, Math.max(0, Number.isFinite(position) ? position : 0)),
  );
  return (
    <Slider
      max={steps}
      value={shown}
      label={`${label}, slider`}
      says={value === undefined ? 'not set' : `${formatNumber(value, 3)} ${units[unit].spoken}`}
      onSlide={(place) => onSlide(at(place / steps))}
      {...finger}
    />
  );
}
