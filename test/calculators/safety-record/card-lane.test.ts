import { describe, expect, it } from 'vitest';
import {
  layouts,
  linesOf,
  placedRows,
} from '../../../src/calculators/safety-record/card-layout.ts';
import { cardRows } from '../../../src/calculators/safety-record/card-rows.ts';
import { emptyDraft } from '../../../src/calculators/safety-record/draft.ts';
import { groups, cardGroups } from '../../../src/calculators/safety-record/groups.ts';
import { metricsOf } from '../../../src/calculators/safety-record/metrics.ts';

const labels = cardGroups.flatMap((group) => metricsOf(group).map(({ label }) => label));
const many = [...labels, 'A name of many words, longer than any that is here today'];

describe('a label of the card', () => {
  it('is one of several metrics', () => {
    expect(Object.keys(groups).length).toBeGreaterThan(5);
    expect(labels.length).toBeGreaterThan(5);
  });

  // The number of a record stands 224 px from the left; a letter takes some 8 px where the card is narrow.
  it.each(many)('ends before the number of the record: %s', (label) => {
    const lines = linesOf(label, layouts.wide.letters);
    expect(lines.join(' ')).toBe(label);
    for (const line of lines) expect(8 * line.length).toBeLessThan(224);
  });

  // A letter of 12 px is some 6.5 px wide.
  it.each(many)('stays on a narrow card: %s', (label) => {
    const lines = linesOf(label, layouts.narrow.letters);
    expect(lines.join(' ')).toBe(label);
    for (const line of lines) expect(6.5 * line.length).toBeLessThan(layouts.narrow.width);
  });
});

describe('the rows of a card', () => {
  it.each(['wide', 'narrow'] as const)('stand under each other: %s', (layout) => {
    const { rows, height } = placedRows([cardRows(emptyDraft)], layouts[layout]);
    expect(rows).toHaveLength(cardGroups.length);
    rows.reduce((top, row) => {
      expect(row.top).toBe(top);
      expect(row.height).toBeGreaterThan(28);
      return top + row.height;
    }, 0);
    expect(height).toBe(rows.reduce((sum, row) => sum + row.height, 0));
  });
});
