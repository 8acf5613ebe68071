/** What an author has to mend; the message says what is wrong, and then the remedy. Any other error is a fault of ours. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
