/** What these questions need of an entry of a collection; Astro's entries fit, and so do plain objects in tests. */
export interface Entry<Data> {
  id: string;
  data: Data;
  body?: string;
}
