import type { Details } from './compute.ts';
import type { Values } from './inputs.ts';

/** A line of the table of what must stand beside a critical current density. */
export interface Line {
  condition: string;
  /** What of it is not in what was given here; nothing where all of it is. */
  missing: string[];
}

const listed = (parts: Record<string, boolean>) =>
  Object.entries(parts).flatMap(([name, isThere]) => (isThere ? [] : [name]));

/** The conditions of a report, with what is still missing of each. */
export function checklistOf(values: Values, { test, specimens }: Details): Line[] {
  const { temperature, stackPressure, electrodeArea, thickness, source } = values;
  const isKnown = source === 'trace' || (values.criterion ?? 'unknown') !== 'unknown';
  return [
    { condition: 'capacity of the half-cycle', missing: [] },
    { condition: 'size and number of the steps', missing: [] },
    { condition: 'direction, stripping or plating limit', missing: [] },
    {
      condition: 'pressure and temperature',
      missing: listed({
        'stack pressure': stackPressure !== undefined,
        temperature: temperature !== undefined,
      }),
    },
    {
      condition: 'area, thickness, finish of the electrolyte',
      missing: listed({
        area: electrodeArea !== undefined,
        thickness: thickness !== undefined,
        finish: values.finish === 'yes',
      }),
    },
    { condition: 'history of the lithium', missing: listed({ history: values.history === 'yes' }) },
    {
      condition: 'how the failure was recognised',
      missing: listed({ criterion: isKnown || test.failed === undefined }),
    },
    {
      condition: 'number of specimens, the failed ones among them',
      missing: listed({ 'more than one specimen': specimens.length > 1 }),
    },
  ];
}
