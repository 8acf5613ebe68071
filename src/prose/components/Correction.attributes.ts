import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  of: keys('corrections', 'Name an entry of content/corrections. Write of="Q01".'),
});
