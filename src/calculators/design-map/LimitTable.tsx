import type { DesignMap } from './map.ts';
import type { Properties } from './Picture.tsx';
import type { Limit } from './limits.ts';
import { shown } from './shown.ts';
import { missingOf, words } from './words.ts';
import { unitsOf } from './shown-units.ts';

type WithMap = Properties & { map: DesignMap };

/** Which limit binds, in a sentence that a guess under it weakens. */
export function verdictOf({ map, ...properties }: WithMap): string {
  const { place, binding, isAllowed, limits } = map;
  const { current, time } = unitsOf(properties);
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
    ? `within, by a factor of ${factor.toPrecision(2)}`
    : `beyond, by a factor of ${(1 / factor).toPrecision(2)}`;
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
              {['Limit', 'Current density', 'Your cell', 'Rests on', 'Holds for'].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.limits.map((limit) => (
              <tr key={limit.id} data-limit={limit.id}>
                <th scope="row">
                  {words[limit.id].label}
                  {limit.id === map.binding?.id && ' (binds)'}
                </th>
                <td translate="no">
                  <data
                    data-quantity={`${limit.id}Limit`}
                    value={String(limit.current(map.place.time))}
                  >
                    {limit.side === 'below' ? '≤ ' : '≥ '}
                    {shown(limit.current(map.place.time), current)}
                  </data>
                </td>
                <td key={standingOf(limit, map)}>{standingOf(limit, map)}</td>
                <td>{limit.assumed ? 'assumed numbers' : 'numbers with a source'}</td>
                <td>{words[limit.id].validity}</td>
              </tr>
            ))}
            {missingOf(values, map.limits).map(({ id, says }) => (
              <tr key={id} data-missing={id}>
                <th scope="row">{words[id].label}</th>
                <td key={says} colSpan={4}>
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
