interface Properties {
  /** What the code does: “saves files”. */
  what: string;
  /** What helps, where asking again does not. */
  then?: string;
}

/** Said at the place of an act whose code could not be fetched. */
export function Unfetched({ what, then = 'try again' }: Properties) {
  return (
    <p className="field-problem" role="status">
      What {what} could not be fetched. Is there a connection? Then {then}.
    </p>
  );
}
