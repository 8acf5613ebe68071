import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';

/** How far about the measured size the curve runs, as factors of it. */
const factors = Array.from({ length: 41 }, (_, index) => 0.8 * 1.5625 ** (index / 40));

/** Density of the pellet against one of its sizes at the mass that was weighed, beside the crystal. */
export default function DensityPicture(properties: PictureOf<typeof calculator>) {
  const { values, results, given, outputUnits, provenance } = properties;
  const { density, crystalDensity, relativeDensity } = results;
  const isDisc = values.form === 'disc';
  const size = isDisc ? values.thickness : values.pelletVolume;
  if (!density || !crystalDensity || !relativeDensity || !size) return null;
  const sizeUnit = (isDisc ? given.thickness?.unit : given.pelletVolume?.unit) ?? 'mm';
  const unit = outputUnits.density ?? 'g/cm3';
  const share = (value: number) => formatQuantity(value, { unit: '%', digits: 3 }).text;
  const inSize = (factor: number) => fromSI(size * factor, sizeUnit);
  const inDensity = (value: number) => fromSI(value, unit);
  const crystal = inDensity(crystalDensity.value);
  const [low, high] = density.interval ?? [];
  const name = isDisc ? 'thickness' : 'volume';
  const description = `At the mass that was weighed the pellet has ${share(relativeDensity.value)} of the density of its crystal; were its ${name} 1 % larger, ${share(relativeDensity.value / 1.01)}.`;
  return (
    <FigureFrame
      name="pellet-density"
      provenance={provenance}
      caption={`${description} The curve is the density of the same mass at another ${name}; it cannot lie above the line of the crystal. ${isDisc ? 'An error of the diameter counts twice.' : ''}`}
    >
      <XyChart
        id={`${calculator.id}-size`}
        title={`Density of the pellet against its ${name}`}
        description={description}
        x={{ label: `${isDisc ? 'thickness L' : 'volume V'} / ${units[sizeUnit].label}` }}
        y={{ label: `density ρ / ${units[unit].label}`, holds: [crystal * 1.04] }}
        series={[
          {
            id: 'same-mass',
            label: 'the same mass',
            look: 'plain',
            points: factors.map((factor) => [inSize(factor), inDensity(density.value / factor)]),
          },
        ]}
        points={[
          {
            id: 'own',
            label: 'yours, with its 95 % interval',
            look: 'own',
            points: [
              {
                x: inSize(1),
                y: inDensity(density.value),
                low: low === undefined ? undefined : inDensity(low),
                high: high === undefined ? undefined : inDensity(high),
              },
            ],
          },
        ]}
        yMarks={[
          { at: crystal, label: 'crystal' },
          { at: 0.9 * crystal, label: '90 %', dash: 'dotted' },
        ]}
        plotHeight={200}
      />
      <ChartTable
        label={`Density at another ${name}`}
        columns={[`${name} / ${units[sizeUnit].label}`, 'Relative density', 'Porosity']}
        rows={() =>
          [0.98, 0.99, 1, 1.01, 1.02].map((factor) => {
            const relative = relativeDensity.value / factor;
            return [
              formatQuantity(size * factor, { unit: sizeUnit, digits: 4 }).text,
              share(relative),
              formatQuantity(1 - relative, { unit: '%', digits: 2 }).text,
            ];
          })
        }
      />
    </FigureFrame>
  );
}
