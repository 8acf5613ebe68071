import { memo, useMemo, useState } from 'react';
import { formatInterval, formatNumber, formatQuantity, shortestText } from '#units/format';
import { compareRecords, type MetricComparison } from './compare.ts';
import type { Standing, Pair } from './compare-line.ts';
import type { Contrast } from './contrast.ts';

/** Colour alone says nothing: each standing has its sign and its words. */
const signs: Record<Standing, string> = {
  same: '●',
  convertible: '◐',
  'not comparable': '○',
};

const words: Record<Standing, string> = {
  same: 'same protocol',
  convertible: 'convertible',
  'not comparable': 'not comparable',
};

function StandingMark({ standing }: { standing: Standing }) {
  return (
    <span className="standing" data-standing={standing}>
      <span aria-hidden="true">{signs[standing]} </span>
      {words[standing]}
    </span>
  );
}

/** How the second record stands to the first. */
function ContrastText({ id, contrast }: { id: string; contrast: Contrast }) {
  const { kind, value, interval, degreesOfFreedom, pValue, counts, assumes } = contrast;
  const unit = kind === 'ratio' ? '1' : 'K';
  const [lower, upper] = interval;
  const name = kind === 'ratio' ? `${id}Ratio` : `${id}Difference`;
  const isClear = kind === 'ratio' ? lower > 1 || upper < 1 : lower > 0 || upper < 0;
  return (
    <p>
      Second {kind === 'ratio' ? 'to first' : 'less first'}:{' '}
      <output>
        <data
          value={shortestText(value)}
          data-quantity={name}
          data-lower={shortestText(lower)}
          data-upper={shortestText(upper)}
        >
          <strong>{formatQuantity(value, { unit, digits: 3 }).text}</strong>
        </data>
      </output>
      , 95 %: {formatInterval(lower, upper, { unit, digits: 3 }).text} (n = {counts.join(' and ')},
      ν = {formatNumber(degreesOfFreedom, 3)}
      {pValue !== null && `, p = ${formatNumber(pValue, 2)}`}).{' '}
      {isClear
        ? 'The difference is larger than the scatter.'
        : 'The scatter is as large as the difference.'}{' '}
      <span className="field-help">Assumed: {assumes}.</span>
    </p>
  );
}

function Matrix({ comparison }: { comparison: MetricComparison }) {
  const { label, lines } = comparison;
  return (
    <div className="record-scroll" tabIndex={0} role="group" aria-label={`Matrix: ${label}`}>
      <table className="record-matrix">
        <caption>{label}, line by line</caption>
        <thead>
          <tr>
            {['Line', 'First', 'Second', 'Standing'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-standing={line.standing} data-line={line.id}>
              <th scope="row">{line.label}</th>
              <td>{line.first}</td>
              <td>{line.second}</td>
              <td>
                <StandingMark standing={line.standing} />: {line.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why a metric cannot be compared; on a screen the first of them, all in the matrix and on paper. */
function reasonsOf({ standing, reasons, lines, relations }: MetricComparison): string[] {
  if (standing === 'same') return reasons;
  if (standing === 'convertible') return [...relations, ...reasons];
  const grey = lines.filter((line) => line.standing === 'not comparable');
  return [...reasons, ...grey.map(({ label, reason }) => `${label}: ${reason}`)];
}

const shownReasons = 3;

function Metric({ comparison }: { comparison: MetricComparison }) {
  const { id, label, standing, contrast } = comparison;
  const reasons = reasonsOf(comparison);
  const [isOpen, setOpen] = useState(false);
  const more = reasons.length - shownReasons;
  return (
    <li className="record-metric" data-metric={id} data-standing={standing}>
      <p className="record-name">
        {label} <StandingMark standing={standing} />
      </p>
      {contrast && <ContrastText id={id} contrast={contrast} />}
      {reasons.length > 0 && (
        <ul className="record-reasons">
          {reasons.map((reason, at) => (
            <li key={reason} className={at < shownReasons ? undefined : 'on-paper'}>
              {reason}
            </li>
          ))}
          {more > 0 && <li className="on-screen">and {more} more, in the matrix</li>}
        </ul>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          The {comparison.lines.length} lines of: {label}
        </summary>
        {isOpen && <Matrix comparison={comparison} />}
      </details>
    </li>
  );
}

/** Two records beside each other: which metrics can be compared, why not, and how large the difference is. */
export const Comparison = memo(function Comparison({ first, second }: Pair) {
  const compared = useMemo(() => compareRecords({ first, second }), [first, second]);
  return (
    <section className="record-comparison" aria-label="Comparison of the two records">
      <p className="record-name">Are the two comparable?</p>
      <ul>
        {compared.map((comparison) => (
          <Metric key={comparison.id} comparison={comparison} />
        ))}
      </ul>
    </section>
  );
});
