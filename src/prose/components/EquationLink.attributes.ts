import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  to: keys('equations', 'Name an equation by its id. Write to="ohm".'),
});
