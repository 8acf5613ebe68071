import { useCallback, useMemo } from 'react';
import { formatQuantity } from '#units/format';
import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import type { LiteraturePoint } from '#chart/literature-point.ts';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { LiteratureRange } from '#chart/LiteratureRange.tsx';
import { LiteratureTable } from '#chart/LiteratureTable.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { literatureAt } from './literature-at.ts';

/** Of materials that cannot be carried to a temperature. */
function sayMissing(count: number): string {
  if (count === 0) return '';
  const [materials, them] = count === 1 ? ['material is', 'it'] : ['materials are', 'them'];
  return ` ${count} ${materials} missing: no activation energy is reported that would carry ${them} to this temperature.`;
}

/** The reader's conductivity among published ones, at the temperature of the measurement. */
export default function ConductivityPicture(properties: PictureOf<typeof calculator>) {
  const { values, results, outputUnits, literature, provenance } = properties;
  const { temperature, family } = values;
  const unit: UnitId = outputUnits.ionicConductivity ?? 'mS/cm';
  const { all, points } = useMemo(() => {
    const chosen = literature.conductivities.filter(
      (point) => family === 'any' || point.family === family || point.family === 'liquid',
    );
    return { all: chosen, points: literatureAt(chosen, temperature) };
  }, [literature, family, temperature]);
  const shown = useCallback((si: number) => formatQuantity(si, { unit, digits: 2 }).text, [unit]);
  const show = useCallback((si: number) => fromSI(si, unit), [unit]);
  const describe = useCallback(
    (point: LiteraturePoint) =>
      `${point.name}: ${shown(point.value)}, ${point.contribution}${point.bound ? `, ${point.bound} limit` : ''} (${point.reference})`,
    [shown],
  );
  const own = results.ionicConductivity;
  if (!own || literature.conductivities.length === 0) return null;
  const at = formatQuantity(temperature, { unit: 'Cel', digits: 3 }).text;
  const below = points.filter((point) => point.value < own.value).length;
  const description = `Your ${shown(own.value)} lies above ${below} of ${points.length} published values at ${at}.`;
  return (
    <FigureFrame
      name="conductivity-range"
      provenance={provenance}
      caption={`Your conductivity among published ones at ${at}. A hollow marker is a bulk value, a filled one holds the grain boundaries too; an arrow is a limit. ${description}${sayMissing(all.length - points.length)}`}
    >
      <LiteratureRange
        id={`${calculator.id}-range`}
        title="Your conductivity among published ones"
        description={description}
        points={points}
        own={{ label: `yours: ${shown(own.value)}`, value: own.value, interval: own.interval }}
        show={show}
        unitLabel={units[unit].label}
        quantityLabel={`σ at ${at}`}
        describe={describe}
      />
      <LiteratureTable points={points} shown={shown} valueLabel={`σ at ${at}`} />
    </FigureFrame>
  );
}
