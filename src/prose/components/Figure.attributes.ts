import { attributes as declare, id, keys } from '#data/component-attributes';

export const attributes = declare({
  id,
  // File name in src/figures, without its ending.
  drawing: keys('drawings', 'Name a drawing of src/figures. Write drawing="pellet-and-spectrum".'),
});
