/** Where a downloaded number comes from. */
export interface Provenance {
  title: string;
  version: string;
  permalink: string;
}
