import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lane } from '../../../src/calculators/safety-record/CardLane.tsx';
import { groups, cardGroups } from '../../../src/calculators/safety-record/groups.ts';
import { metricsOf } from '../../../src/calculators/safety-record/metrics.ts';

/** Lines of the label, as they stand at the left edge of the card. */
function labelLines(label: string): string[] {
  const plot = { metric: 'any', label, unit: 'mm', dots: [1, 2], bounds: [], isSingle: false };
  const lane = createElement(Lane, { plots: [plot], names: ['1'], top: 0 });
  const markup = renderToStaticMarkup(lane);
  return [...markup.matchAll(/<text x="0"[^>]*>([^<]*)</g)].map(([, line = '']) => line);
}

const labels = cardGroups.flatMap((group) => metricsOf(group).map(({ label }) => label));

describe('a label of the card', () => {
  it('is one of several metrics', () => {
    expect(Object.keys(groups).length).toBeGreaterThan(5);
    expect(labels.length).toBeGreaterThan(5);
  });

  // The number of a record stands 224 px from the left; a letter takes some 8 px where the card is narrow.
  it.each([...labels, 'A name of many words, longer than any that is here today'])(
    'ends before the number of the record: %s',
    (label) => {
      const lines = labelLines(label);
      expect(lines.join(' ')).toBe(label);
      for (const line of lines) expect(8 * line.length).toBeLessThan(224);
    },
  );
});
