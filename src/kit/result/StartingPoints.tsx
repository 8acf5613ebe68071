import { memo } from 'react';
import type { AnyCalculator } from '../model/definition.ts';
import type { Preset } from '../model/preset.ts';
import type { Action } from '../model/session.ts';

interface Properties {
  calculator: AnyCalculator;
  presets: readonly Preset[];
  /** Id of the preset the present state began with. */
  chosen: string | undefined;
  act: (action: Action, canGoBack?: boolean) => void;
}

/** The state a preset stands for, with the name of the preset in it. */
function queryOf({ id, query }: Preset): string {
  return `${query}&preset=${encodeURIComponent(id)}`;
}

/** Where the numbers of a preset come from and what they leave out. */
function Origin({ preset }: { preset: Preset }) {
  return (
    <span>
      {preset.note} <a href={preset.url}>The record</a>. Whatever you change here is no longer of
      this source.
    </span>
  );
}

function Options({ label, points }: { label: string; points: [value: string, label: string][] }) {
  if (points.length === 0) return null;
  return (
    <optgroup label={label}>
      {points.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </optgroup>
  );
}

/** Examples and presets: each a state that can be loaded and undone by the Back button. */
export const StartingPoints = memo(function StartingPoints(properties: Properties) {
  const { calculator, presets, chosen, act } = properties;
  const { examples } = calculator;
  const preset = presets.find(({ id }) => id === chosen);
  const start = (point: string) => {
    const next = presets.find(({ id }) => id === point);
    const query = next ? queryOf(next) : examples[Number(point)]?.query;
    if (query !== undefined) act({ type: 'address', query }, true);
  };
  return (
    <>
      <label className="starting-points">
        Start from{' '}
        <select value="" onChange={(event) => start(event.target.value)}>
          <option value="">an example …</option>
          <Options
            label="Examples"
            points={examples.map((example, index) => [String(index), example.label])}
          />
          <Options label="Published values" points={presets.map(({ id, label }) => [id, label])} />
        </select>
      </label>
      {presets.length > 0 && (
        <p className="field-help preset-note" role="status">
          {preset && <Origin key={preset.id} preset={preset} />}
        </p>
      )}
    </>
  );
});
