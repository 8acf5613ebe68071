import { attributes as declare, id, keys } from '#data/component-attributes';
import { words } from '#data/strict-record';

export const attributes = declare({
  // Id prefix of the source map: T1 … T5, or a single row.
  table: keys('evidenceTables', 'Name a table of the source review. Write table="T4".'),
  caption: words('Say what the table shows. Write caption="…".').optional(),
  // By which <TableLink> finds it, where the primer shows the same records twice.
  id: id.optional(),
});
