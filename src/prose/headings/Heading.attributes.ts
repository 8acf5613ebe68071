import { attributes as declare, id } from '#data/component-attributes';
import { words } from '#data/strict-record';

export const attributes = declare({
  id,
  text: words('A heading needs words. Write text="What it is".'),
});
