/** A starting state made from a record of the content. */
export interface Preset {
  /** Id of the record: the state keeps it, so that a link says where its numbers came from. */
  id: string;
  label: string;
  query: string;
  /** The source, how it was checked, what of the state is not from it, and its caveats. */
  note: string;
  /** Address of the record. */
  url: string;
}
