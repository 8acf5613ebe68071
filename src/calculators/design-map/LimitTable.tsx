import type { DesignMap } from './map.ts';
import type { Properties } from './Picture.tsx';
import { isOutOfReach, type Limit } from './limits.ts';
import type { UnitId } from '#units/units';
import { shown } from '../shown.ts';
import { missingOf, words } from './words.ts';
import { unitsOf } from './shown-units.ts';

type WithMap = Properties & { map: DesignMap };

/** Which limit binds, in a sentence that a guess under it weakens. */
export function verdictOf({ map, ...properties }: WithMap): string {
  const { place, binding, isAllowed, limits } = map;
  const { current, time } = unitsOf(properties);
  if (isOutOfReach(properties.values))
    return 'Nothing is allowed: even without a current the cell does not have the energy that is asked for.';
  if (!binding) return 'No limit is on the map: too little is given.';
  const at = shown(binding.current(place.time), current);
  const first = `After ${shown(place.time, time)} at the potential ${words[binding.id].subject} binds, at ${at}.`;
  const own = isAllowed
    ? `Your ${shown(place.currentDensity, current)} lies within all limits drawn.`
    : `Your ${shown(place.currentDensity, current)} lies outside.`;
  const guess = limits.some(({ assumed }) => assumed)
    ? ' Limits drawn dashed rest on assumed numbers: the map says what follows from them, not what your cell will do.'
    : ' A place within the limits is no prediction: what is not on the map may fail first.';
  return `${first} ${own}${guess}`;
}

function standingOf({ side, current }: Limit, { place }: DesignMap): string {
  const ratio = current(place.time) / place.currentDensity;
  const factor = side === 'below' ? ratio : 1 / ratio;
  return factor >= 1
    ? `within, ${factor.toPrecision(2)} times`
    : `beyond, ${(1 / factor).toPrecision(2)} times`;
}

function LimitRows({ limit, map, current }: { limit: Limit; map: DesignMap; current: UnitId }) {
  const { id, side, assumed } = limit;
  const at = limit.current(map.place.time);
  const standing = standingOf(limit, map);
  return (
    <>
      <tr data-limit={id}>
        <th scope="rowgroup" rowSpan={2}>
          {words[id].label}
          {id === map.binding?.id && ' (binds)'}
        </th>
        <td translate="no">
          <data data-quantity={`${id}Limit`} value={String(at)}>
            {`${side === 'below' ? '≤' : '≥'}\u00a0${shown(at, current)}`}
          </data>
        </td>
        <td key={standing}>{standing}</td>
        <td>{assumed ? 'assumed' : 'sources'}</td>
      </tr>
      <tr>
        <td colSpan={3}>{words[id].validity}</td>
      </tr>
    </>
  );
}

/** Every limit with its current at the reader’s time, what it rests on, and what is missing. */
export function LimitTable(properties: WithMap) {
  const { map, values } = properties;
  const { current } = unitsOf(properties);
  const verdict = verdictOf(properties);
  const caption = 'The limits at your time';
  return (
    <>
      <p key={verdict} className="design-verdict">
        <strong>{verdict}</strong>
      </p>
      <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {['Limit', 'Current density', 'Your cell', 'Rests on'].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.limits.map((limit) => (
              <LimitRows key={limit.id} limit={limit} map={map} current={current} />
            ))}
            {missingOf(values, map.limits).map(({ id, says }) => (
              <tr key={id} data-missing={id}>
                <th scope="row">{words[id].label}</th>
                <td key={says} colSpan={3}>
                  Not on the map. {says}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
