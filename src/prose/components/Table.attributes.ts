import { attributes as declare, id } from '#data/component-attributes';

export const attributes = declare({ id });
