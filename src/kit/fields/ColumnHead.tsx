import { units, type UnitId } from '#units/units';
import type { TableColumn } from '#table/column';
import { unitMenu } from '../model/evaluate.ts';
import { columnName, fitsColumn } from '#table/read-table';
import { UnitOptions } from '../UnitOptions.tsx';

interface Properties {
  column: TableColumn;
  /** As the state has it, right or wrong. */
  unit: string;
  onUnit: (unit: UnitId) => void;
}

function UnitOf({ column, unit, onUnit }: Properties) {
  if (!column.quantity) return null;
  const fits = fitsColumn(column, unit);
  const menu = unitMenu(column.quantity, fits ? unit : '');
  const [only] = menu;
  if (fits && menu.length === 1 && only) {
    return (
      <span className="field-unit" translate="no">
        {units[only].label}
      </span>
    );
  }
  return (
    <select
      aria-label={`Unit of the column ${columnName(column)}`}
      value={fits ? unit : ''}
      onChange={(event) => onUnit(event.target.value as UnitId)}
    >
      {!fits && <option value="">unit …</option>}
      <UnitOptions menu={menu} />
    </select>
  );
}

/** Name and unit of a column; the menu converts what stands below it. */
export function ColumnHead(properties: Properties) {
  const { column } = properties;
  const name = columnName(column);
  return (
    <th scope="col">
      <span key={name} className="column-name">
        {name}
      </span>
      {column.optional && <span className="field-optional"> optional</span>}
      <UnitOf {...properties} />
    </th>
  );
}
