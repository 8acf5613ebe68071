import type { shapes } from './shapes.ts';

/** A text as people have it, and what must come of it. */
export interface File {
  name: string;
  /** One of shapes.ts. */
  shape: keyof typeof shapes;
  text: string;
  /** SI: the columns of the table in order, then uncertainties by `±`. */
  gives?: Row[];
  /** Relative; numbers that were written with few digits allow more. */
  within?: number;
  choices?: Record<string, string>;
  /** What the line must say. */
  says?: RegExp;
  cautions?: RegExp;
  /** What the table says of its cells once the text is in it: no number comes of them. */
  marks?: RegExp;
  /** What must be asked. */
  asks?: RegExp;
  /** Why nothing can be read. */
  refuses?: RegExp;
}

/** Numbers and words by the ids of the columns; `undefined` where a row has none. */
export type Row = Record<string, number | string>;

/** The pellet most files here describe: 25, 40 and 55 °C; 0.31, 0.56 and 0.95 mS/cm. */
export const pellet: Row[] = [
  { temperature: 298.15, conductivity: 0.031 },
  { temperature: 313.15, conductivity: 0.056 },
  { temperature: 328.15, conductivity: 0.095 },
];

/** The same with absolute uncertainties of 0.01, 0.02 and 0.03 mS/cm. */
export const weighed: Row[] = pellet.map((row, index) => ({
  ...row,
  conductivityUncertainty: (index + 1) * 0.001,
}));

/** The same with 2, 3 and 4 % in the column of shares. */
export const shared: Row[] = pellet.map((row, index) => ({
  ...row,
  relativeUncertainty: (index + 2) / 100,
}));

/** An interface at 1, 2 and 4 h: 20, 25 and 32 Ω cm². */
export const growing: Row[] = [
  { time: 3600, value: 0.002 },
  { time: 7200, value: 0.0025 },
  { time: 14_400, value: 0.0032 },
];

export const plot = (
  name: string,
  text: string,
  rest: Omit<File, 'name' | 'shape' | 'text'>,
): File => ({ name, shape: 'plot', text, ...rest });
export const growth = (
  name: string,
  text: string,
  rest: Omit<File, 'name' | 'shape' | 'text'>,
): File => ({ name, shape: 'growth', text, ...rest });
