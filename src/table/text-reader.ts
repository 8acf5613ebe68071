/** What a reader makes of a text. */
export interface TextReading {
  /** Line by line, a header among them where the text has one. */
  cells: string[][];
  /** What was understood of the format, changed or left out, in sentences. */
  notes?: string[];
}

/** A format of text: one file of readers/, found by its place there. */
export interface TextReader {
  /** Whether a text is of this format; asked of every reader before the one that takes any text. */
  recognises: (text: string) => boolean;
  read: (text: string) => TextReading;
  /** The reader for what no other recognises. */
  takesAnyText?: true;
}
