import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  to: keys('tables', 'Name a table by its id. Write to="values".'),
});
