import type { AnyCalculator, Literature } from '../model/definition.ts';
import type { Action } from '../model/session.ts';

interface Properties {
  calculator: AnyCalculator;
  presets: Literature['presets'];
  act: (action: Action, leap?: boolean) => void;
}

/** Examples and presets: each a state that can be loaded and undone by the Back button. */
export function StartingPoints({ calculator, presets, act }: Properties) {
  const points = [...calculator.examples, ...presets];
  if (points.length === 0) return null;
  return (
    <label className="starting-points">
      Start from{' '}
      <select
        value=""
        onChange={(event) => {
          const point = points[Number(event.target.value)];
          if (point) act({ type: 'address', query: point.query }, true);
        }}
      >
        <option value="">an example …</option>
        {points.map((point, index) => (
          <option key={point.label} value={index}>
            {point.label}
          </option>
        ))}
      </select>
    </label>
  );
}
