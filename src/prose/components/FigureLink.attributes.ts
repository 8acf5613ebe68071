import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  to: keys('figures', 'Name a figure by its id. Write to="pellet".'),
});
