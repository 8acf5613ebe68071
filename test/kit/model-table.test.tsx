import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ModelTable, type ModelRow } from '../../src/kit/result/ModelTable.tsx';

const row = (name: string, rest: Partial<ModelRow> = {}): ModelRow => ({
  name,
  before: [],
  criterion: '1.00',
  weight: '50 %',
  ...rest,
});

const drawn = (rows: ModelRow[]) =>
  renderToStaticMarkup(<ModelTable caption="" kind="Law" before={[]} rows={rows} note="" />);

test('a curve under two names is told, and what its lower weight is the price of', () => {
  const text = drawn([row('straight'), row('bent', { sameAs: 'straight' })]);
  expect(text).toMatch(/law “bent” is the same curve as “straight”.*additional coefficient/);
  expect(drawn([row('straight'), row('bent')])).not.toContain('same curve');
});
