import { attributes as declare, keys } from '#data/component-attributes';
import { words } from '#data/strict-record';

export const attributes = declare({
  of: keys('calculators', 'Name the calculator. Write of="conductivity".'),
  // State in which the text shows it, as the address writes it.
  state: words('Give the state as the address writes it. Write state="thickness=1 mm".').optional(),
});
