import { attributes as declare } from '#data/component-attributes';

export const attributes = declare({});
