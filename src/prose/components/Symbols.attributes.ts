import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  // In the order in which the equation uses them; a long list takes several <Symbols>.
  of: keys('symbols', 'List ids of content/symbols.json. Write of="thickness ionicConductivity".'),
});
