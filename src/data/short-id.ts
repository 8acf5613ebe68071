/** EV01 is also typed EV1. */
export const shortId = (id: string): string => id.replace(/(?<=\D)0+(?=\d)/, '');
