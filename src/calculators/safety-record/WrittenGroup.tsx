import { HeadedTable } from '#chart/HeadedTable.tsx';
import { splitTable } from '#table/table-text';
import { columnName, unitsOfColumns } from '#table/read-table';
import { isUnitId, units } from '#units/units';
import { unitsOfTable, type Draft } from './draft.ts';
import type { GroupId } from './groups.ts';
import { definitions, linesOf, type LineId } from './lines.ts';
import { shownLine } from './read-line.ts';
import { tables, type TableId } from './tables.ts';

interface Properties {
  draft: Draft;
  group: GroupId;
  table: TableId | undefined;
}

function WrittenTable({ draft, id }: { draft: Draft; id: TableId }) {
  const { columns, label } = tables[id];
  const columnUnits = unitsOfColumns(tables[id], unitsOfTable(draft, id));
  const heads = columns.map((column, at) => {
    const unit = columnUnits[at] ?? '';
    const shown = 'quantity' in column && isUnitId(unit) ? ` / ${units[unit].label}` : '';
    return columnName(column) + shown;
  });
  return (
    <HeadedTable caption={label} heads={heads}>
      {splitTable(draft.tables[id].text).map((cells) => (
        <tr key={cells.join()}>
          {cells.map((cell, at) => (
            <td key={columns[at]?.id}>{cell}</td>
          ))}
        </tr>
      ))}
    </HeadedTable>
  );
}

/** The lines of a group as text, for whoever has no scripts; the server alone writes it. */
export function WrittenGroup({ draft, group, table }: Properties) {
  return (
    <>
      <dl>
        {(Object.keys(linesOf[group]) as LineId[]).map((id) => (
          <div key={id}>
            <dt>{definitions[id].label}</dt> <dd>{shownLine(draft, id)}</dd>
          </div>
        ))}
      </dl>
      {table && <WrittenTable draft={draft} id={table} />}
    </>
  );
}
