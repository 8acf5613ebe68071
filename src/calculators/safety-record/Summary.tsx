import { memo, useMemo } from 'react';
import { HeadedTable } from '#chart/HeadedTable.tsx';
import { formatInterval, formatNumber, formatQuantity, shortestText } from '#units/format';
import { cautionsOf } from './cautions.ts';
import { completeness } from './completeness.ts';
import { derivedValues, type Derived } from './derived.ts';
import type { Draft } from './draft.ts';
import { groups } from './groups.ts';
import { growthFit, type GrowthFit } from './growth-fit.ts';
import { inText } from './lines.ts';

/** How many lines of each metric are stated; there is no sum, and no score. */
function CompletenessTable({ draft }: { draft: Draft }) {
  return (
    <div className="record-scroll" tabIndex={0} role="group" aria-label="Completeness">
      <HeadedTable
        name="record-completeness"
        caption="What is stated, metric by metric"
        heads={['Metric', 'Stated', 'Missing']}
      >
        {completeness(draft).map(({ group, known, needed, missing, missingTables }) => (
          <tr key={group}>
            <th scope="row">{groups[group].title}</th>
            <td>
              <data value={known} data-quantity={`${group}Completeness`} data-needed={needed}>
                {known} of {needed}
              </data>
            </td>
            <td>{[...missing.map(inText), ...missingTables].join('; ') || 'nothing'}</td>
          </tr>
        ))}
      </HeadedTable>
      <p className="field-help">
        There is no overall score: a sum would hide the line that decides.
      </p>
    </div>
  );
}

function DerivedRow({ id, label, value, unit, by }: Derived) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <data value={shortestText(value)} data-quantity={id}>
          {formatQuantity(value, { unit }).text}
        </data>
      </td>
      <td>{by}</td>
    </tr>
  );
}

const rootRate = 'Ohm.cm2/h0.5';

/** The laws of growth beside each other. */
function GrowthTable({ fit }: { fit: GrowthFit }) {
  const { coefficient, uncertainty, laws, prediction } = fit;
  const half = prediction?.halfWidth;
  return (
    <>
      <p>
        ASR = a + b√t: b ={' '}
        <data
          value={shortestText(coefficient)}
          data-quantity="growthCoefficient"
          data-uncertainty={uncertainty === null ? undefined : shortestText(uncertainty)}
        >
          {
            formatQuantity(coefficient, { unit: rootRate, uncertainty: uncertainty ?? undefined })
              .text
          }
        </data>
        {prediction && (
          <>
            ; after {formatQuantity(prediction.time, { unit: 'h' }).text}{' '}
            <data
              value={shortestText(prediction.value)}
              data-quantity="predictedAreaSpecificResistance"
            >
              {formatQuantity(prediction.value, { unit: 'Ohm.cm2' }).text}
            </data>
            {half != null &&
              ` (95 %: ${formatInterval(prediction.value - half, prediction.value + half, { unit: 'Ohm.cm2' }).text})`}
            {prediction.isExtrapolated && ', extrapolated'}
          </>
        )}
      </p>
      <HeadedTable
        caption="The law of growth, by AICc; the smaller, the better"
        heads={['Law', 'AICc', 'Weight']}
      >
        {laws.map(({ law, criterion, weight }) => (
          <tr key={law}>
            <th scope="row">{law}</th>
            <td>{criterion === null ? 'too few points' : formatNumber(criterion, 4)}</td>
            <td>{weight === null ? '' : formatQuantity(weight, { unit: '%', digits: 3 }).text}</td>
          </tr>
        ))}
      </HeadedTable>
    </>
  );
}

/** What follows from one record alone. */
export const Summary = memo(function Summary({ draft }: { draft: Draft }) {
  const fit = useMemo(() => growthFit(draft), [draft]);
  const values = useMemo(() => derivedValues(draft), [draft]);
  const cautions = useMemo(() => cautionsOf(draft, fit), [draft, fit]);
  return (
    <div className="record-summary">
      <CompletenessTable draft={draft} />
      {cautions.length > 0 && (
        <ul className="cautions" aria-label="Cautions">
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      {values.length > 0 && (
        <div className="record-scroll" tabIndex={0} role="group" aria-label="What follows">
          <HeadedTable
            name="record-derived"
            caption="What follows from the lines"
            heads={['Quantity', 'Value', 'By']}
          >
            {values.map((value) => (
              <DerivedRow key={value.id} {...value} />
            ))}
          </HeadedTable>
        </div>
      )}
      {fit && <GrowthTable fit={fit} />}
    </div>
  );
});
