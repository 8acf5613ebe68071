import { quantities, type QuantityId } from '#units/quantities';
import type { TableColumn, TableShape } from './column.ts';
import { fileUnitsOf } from './file-unit.ts';
import { unitLabel } from './understood.ts';
import type { PossibleUse } from './import-outcome.ts';
import { nameOf, readingsFor, type Reading } from './readings.ts';

function unitMenu(quantity: QuantityId | undefined): PossibleUse['units'] {
  if (!quantity) return [];
  const all = [...quantities[quantity].units, ...fileUnitsOf(quantity)];
  return all.map((unit) => ({ unit, label: unitLabel(unit) }));
}

const shares = ['%', '1'].map((unit) => ({ unit, label: unitLabel(unit) }));

function uncertainties(column: TableColumn, readings: Reading[]): PossibleUse[] {
  if (!column.uncertainty) return [];
  const of = (label: string) => `uncertainty of the ${label}`;
  const absolute = readings
    .filter(
      ({ transformation }) =>
        !/Times|^(?:reciprocal|thousand|root|clock|dates)/.test(transformation),
    )
    .map(({ id, label, unitsOf, transformation }) => ({
      column: column.id,
      as: 'uncertainty' as const,
      reading: id,
      label:
        transformation === 'itself' || transformation === 'resistivity'
          ? of(label)
          : `uncertainty of ${label}`,
      units: transformation === 'log10' || transformation === 'ln' ? [] : unitMenu(unitsOf),
    }));
  const relative = { column: column.id, as: 'uncertainty' as const, reading: 'relative' };
  return [...absolute, { ...relative, label: `relative ${of(nameOf(column))}`, units: shares }];
}

/** What a column of a text can be taken for: what the menus of the chooser offer beside “left out”. */
export function possibleUses(shape: TableShape): PossibleUse[] {
  return shape.columns.flatMap((column): PossibleUse[] => {
    if (!column.quantity) {
      return [
        { column: column.id, as: 'value', reading: 'itself', label: nameOf(column), units: [] },
      ];
    }
    const readings = readingsFor(shape, column);
    const values = readings.map(({ id, label, unitsOf }) => ({
      column: column.id,
      as: 'value' as const,
      reading: id,
      label,
      units: unitMenu(unitsOf),
    }));
    return [...values, ...uncertainties(column, readings)];
  });
}
