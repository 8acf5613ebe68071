/** A record as it travels: a name that its other parts say already stands there as a number. */
export type PackedRecord = [
  kind: string,
  title: string,
  url: string,
  names: (string | number)[],
  detail?: string,
];
