import { attributes as declare, keys } from '#data/component-attributes';

export const attributes = declare({
  of: keys('glossary', 'Name a term of content/glossary. Write of="bulk-conductivity".'),
});
