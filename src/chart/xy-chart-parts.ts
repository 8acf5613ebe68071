/** One axis of an XyChart. All values of a chart are in the unit its axis names. */
export interface XyAxis {
  /** Quantity and unit: `time t / h`. */
  label: string;
  logarithmic?: boolean;
  /** Ends of the axis; round ones that hold everything when absent. The first may be the larger. */
  domain?: readonly [number, number];
  /** Values the axis must hold besides the data: `[0]` to start at zero. */
  holds?: readonly number[];
  /** Ticks of your own instead of round values. */
  ticks?: readonly { at: number; label: string }[];
  /** About how many ticks; 5 unless told. */
  tickCount?: number;
}

/** Dash patterns, distinct also without colour. */
export type Dash = 'solid' | 'dashed' | 'dotted' | 'dash-dot' | 'long-dash';

/** How something is coloured: the reader's own result, a quiet companion, or a class that sets `color`. */
interface Look {
  /** `own` (accent), `plain` (ink), `faint` (muted ink, thin), or a class such as `family-oxide`. */
  look?: string;
}

/** A curve. A gap is a point that is not finite; on a logarithmic axis also one that is not positive. */
export interface XySeries extends Look {
  id: string;
  /** Shown in the legend; none when absent. */
  label?: string;
  points: readonly (readonly [x: number, y: number])[];
  dash?: Dash;
}

/** Measured values, as markers with optional error bars. */
export interface XyPoints extends Look {
  id: string;
  label?: string;
  points: readonly {
    x: number;
    y: number;
    /** Ends of a vertical error bar. */
    low?: number;
    high?: number;
    /** Ends of a horizontal error bar. */
    left?: number;
    right?: number;
    /** The point in words, shown by the browser when it is pointed at. */
    title?: string;
  }[];
  /** Outline about (0, 0) as an SVG path, such as markerPath of a family; a dot when absent. */
  marker?: string;
  /** A hollow marker is one that is left out, predicted or not measured here. */
  hollow?: boolean;
}

/** The area between two curves, such as a confidence band. */
export interface XyBand extends Look {
  id: string;
  label?: string;
  points: readonly (readonly [x: number, low: number, high: number])[];
}

/** A straight line through the plot at one value, with a word beside it. */
export interface XyMark extends Look {
  at: number;
  label?: string;
  dash?: Dash;
}

export interface XyContent {
  series?: readonly XySeries[];
  points?: readonly XyPoints[];
  bands?: readonly XyBand[];
  /** Vertical lines at values of x. */
  xMarks?: readonly XyMark[];
  /** Horizontal lines at values of y. */
  yMarks?: readonly XyMark[];
}
