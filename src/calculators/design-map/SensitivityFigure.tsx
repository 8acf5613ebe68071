import { uncertaintyToSI } from '#units/convert';
import { quantities } from '#units/quantities';
import { ChartSvg } from '#chart/ChartSvg.tsx';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { chartWidth } from '#chart/xy-layout.ts';
import { inputs } from './inputs.ts';
import type { DesignMap } from './map.ts';
import type { Properties } from './Picture.tsx';
import { sensitivitiesOf, type Sensitivity, type Uncertainties } from './sensitivities.ts';
import { words } from './words.ts';

const rowHeight = 38;
const most = 10;

/** The field in words. */
export function nameOf(input: Sensitivity['input']): string {
  if (input === 'targetEfficiency') return 'loss allowed, 1 − η';
  const field = inputs[input];
  if (field.kind !== 'quantity') return input;
  return 'label' in field ? field.label : quantities[field.quantity].name;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
function elasticityText({ elasticity, uncertainty = 0 }: Sensitivity): string {
  const sign = elasticity > 0 ? '+' : '−';
  // Where the ± leaves it as it is to these digits there is nothing to add.
  const spread = uncertainty >= 0.005 ? ` ± ${uncertainty.toFixed(2)}` : '';
  return `${sign}${Math.abs(elasticity).toFixed(2)}${spread}`;
}

/** The ± of the fields in SI. */
function uncertaintiesOf(given: Properties['given']): Uncertainties {
  const stated = Object.entries(given).flatMap(([name, { uncertainty, unit }]) =>
    uncertainty ? [[name, uncertaintyToSI(uncertainty, unit)] as const] : [],
  );
  return Object.fromEntries(stated);
}

function Row({
  sensitivity,
  y,
  largest,
}: {
  sensitivity: Sensitivity;
  y: number;
  largest: number;
}) {
  const { input, elasticity, direction, gain } = sensitivity;
  const middle = chartWidth / 2;
  const width = (Math.abs(elasticity) / largest) * (middle - 66);
  const isMore = direction === 'more';
  const end = isMore ? middle + width : middle - width;
  return (
    <g>
      <text className="xy-title" x={4} y={y + 12}>
        {nameOf(input)}
      </text>
      <path className="chart-grid" d={`M${middle} ${y + 16}v16`} />
      <rect
        className={isMore ? 'bar-part part-measured' : 'bar-part part-initial'}
        x={Math.min(middle, end)}
        y={y + 18}
        width={width}
        height={12}
      />
      <text x={isMore ? end + 5 : end - 5} y={y + 28} textAnchor={isMore ? 'start' : 'end'}>
        {elasticityText(sensitivity)}
      </text>
      <text x={isMore ? middle - 8 : middle + 8} y={y + 28} textAnchor={isMore ? 'end' : 'start'}>
        a tenth {direction}: +{percent(gain)}
      </text>
    </g>
  );
}

function Tornado({ rows, binds }: { rows: readonly Sensitivity[]; binds: string }) {
  const largest = Math.max(...rows.map(({ elasticity }) => Math.abs(elasticity)));
  const bottom = 6 + rows.length * rowHeight;
  return (
    <ChartSvg
      className="xy-chart"
      id="design-map-sensitivities"
      title={`Elasticities of the limit by ${binds}`}
      description={rows
        .map((sensitivity) => `${nameOf(sensitivity.input)}: ${elasticityText(sensitivity)}`)
        .join('; ')}
      height={bottom + 24}
    >
      {rows.map((sensitivity, index) => (
        <Row
          key={sensitivity.input}
          sensitivity={sensitivity}
          y={4 + index * rowHeight}
          largest={largest}
        />
      ))}
      <text x={chartWidth / 2 - 8} y={bottom + 18} textAnchor="end">
        ← less of it helps
      </text>
      <text x={chartWidth / 2 + 8} y={bottom + 18}>
        more of it helps →
      </text>
    </ChartSvg>
  );
}

/** What a tenth of each input buys. */
export function SensitivityFigure({
  map,
  values,
  given,
  provenance,
}: Properties & { map: DesignMap }) {
  const { binding } = map;
  if (!binding) return null;
  const all = sensitivitiesOf(values, uncertaintiesOf(given));
  if (all.length === 0) return null;
  const rows = all.slice(0, most);
  const { subject } = words[binding.id];
  const capped = all.find(({ then }) => then !== binding.id);
  const next = capped
    ? ` A tenth of “${nameOf(capped.input)}” is enough for another limit to bind, ${words[capped.then].subject}: more buys nothing.`
    : '';
  return (
    <FigureFrame
      name="design-map-sensitivities"
      provenance={provenance}
      caption={`Elasticities ∂ ln j/∂ ln input of the limit that binds, ${subject}, at your time. What is not listed moves it by nothing.${next}`}
    >
      <Tornado rows={rows} binds={subject} />
      <ChartTable
        label="What a tenth of each input buys"
        columns={['Input', 'Elasticity', 'A tenth', 'buys', 'Then binds']}
        rows={() =>
          all.map((sensitivity) => [
            nameOf(sensitivity.input),
            elasticityText(sensitivity),
            sensitivity.direction,
            percent(sensitivity.gain),
            words[sensitivity.then].label,
          ])
        }
      />
    </FigureFrame>
  );
}
