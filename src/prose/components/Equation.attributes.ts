import { attributes as declare, id, keys } from '#data/component-attributes';
import { words } from '#data/strict-record';

export const attributes = declare({
  id,
  name: words('Name the equation. Write name="Conductivity from resistance".'),
  // Entries of the ledger which this equation puts right.
  correction: keys(
    'corrections',
    'Name an entry of content/corrections. Write correction="Q01".',
  ).optional(),
});
