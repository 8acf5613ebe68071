const parts = ['A', 'I', 'M', 'T', 'D', 'F', 'L', 'C', 'Ref'];

/** Where a place stands in the review: the reading of a table, R-2, comes after its last row, T2.5. */
function positionInReview(id: string): number {
  const [, part = '', number = '0', row = '0'] = /^([A-Za-z]+)-?(\d+)?\.?(\d+)?$/.exec(id) ?? [];
  const table = part === 'R';
  return (
    parts.indexOf(table ? 'T' : part) * 10_000 + Number(number) * 100 + (table ? 99 : Number(row))
  );
}

/** Ids of the source map in the order in which the review is read. */
export const byReviewOrder = (a: { id: string }, b: { id: string }): number =>
  positionInReview(a.id) - positionInReview(b.id);
