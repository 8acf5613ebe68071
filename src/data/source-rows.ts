/** True when `id` is `source` itself or, for a table such as `T4`, one of its rows. */
export const isSourceOrRowOf = (id: string, source: string): boolean =>
  id === source || (/^T\d$/.test(source) && id.startsWith(`${source}.`));
