/** One line of a text, divided into cells. */
export interface TextLine {
  /** Counts from 1 in the text. */
  number: number;
  /** As it stands in the text. */
  raw: string;
  cells: string[];
}

/** What a reader makes of a text. */
export interface TextReading {
  /** All lines, headers and remarks among them. */
  lines: TextLine[];
  /** What divides the cells; absent where the format has no such sign. */
  delimiter?: string;
  /** What was understood of the format, changed or left out, in words. */
  notes?: string[];
}

/** A format of text: one file of readers/, found by its place there. */
export interface TextReader {
  /** Whether a text is of this format; asked of every reader before the one that takes any text. */
  recognises: (text: string) => boolean;
  /** A sentence that says why the text cannot be read, where that is so. */
  read: (text: string) => TextReading | string;
  /** The reader for what no other recognises. */
  takesAnyText?: true;
}
