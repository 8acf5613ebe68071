import { useMemo, useSyncExternalStore } from 'react';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import type calculator from './calculator.ts';
import { FrontFigure } from './FrontFigure.tsx';
import { LimitTable } from './LimitTable.tsx';
import { mapOf } from './map.ts';
import { MapFigure } from './MapFigure.tsx';
import { PressureFigure } from './PressureFigure.tsx';
import { SensitivityFigure } from './SensitivityFigure.tsx';

export type Properties = PictureOf<typeof calculator>;

const neverChanges = () => () => {};
const yes = () => true;
const no = () => false;

/** Which limit binds, the map, the same against pressure, what a tenth buys, and energy against life. */
export default function DesignPicture(properties: Properties) {
  const { values } = properties;
  const map = useMemo(() => mapOf(values), [values]);
  // All figures in the page itself would pass its limit of bytes: one is a table until the page is alive.
  const isAlive = useSyncExternalStore(neverChanges, yes, no);
  return (
    <>
      <LimitTable {...properties} map={map} />
      <MapFigure {...properties} map={map} />
      <SensitivityFigure {...properties} map={map} />
      <PressureFigure {...properties} map={map} />
      <FrontFigure {...properties} isAlive={isAlive} />
    </>
  );
}
