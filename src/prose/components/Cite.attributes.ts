import { attributes as declare, keys } from '#data/component-attributes';
import { words } from '#data/strict-record';

export const attributes = declare({
  // One or several keys of content/references, with spaces between them.
  of: keys('references', 'Name a work of content/references. Write of="irvine1990".'),
  // Where in the work.
  at: words('Say where in the work. Write at="ch. 4".').optional(),
});
