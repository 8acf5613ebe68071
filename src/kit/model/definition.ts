import type { FittedCurve } from '#statistics/fitted-curve';
import type { nonlinearRegression } from '#statistics/nonlinear-regression';
import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';
import type { CheckedInputs, LinkFrom, NamesOf, SendTo, SymbolsOf } from './declared-names.ts';
import type { Expression } from './expression.ts';
import type { ConstantSymbol } from './symbol-name.ts';
import type { LiteratureLine, LiteraturePoint } from '#chart/literature-point.ts';
import type { Inputs } from './input.ts';
import type { Estimate } from './estimate.ts';
import type { Preset } from './preset.ts';
import type { EnteredQuantity } from './read-state.ts';
import type { SessionCache } from './session-cache.ts';
import type { ValuesOf } from './values-of.ts';
import type { CalculatorState } from './state.ts';

export type { Estimate } from './estimate.ts';
export type * from './input.ts';
export type { ValuesOf } from './values-of.ts';

export interface Output {
  quantity: QuantityId;
  /** What it may be instead under other choices; the estimate then says so. */
  alternatives?: readonly QuantityId[];
  unit: UnitId;
  label?: string;
  /** The answer to the calculator's question; announced to screen readers. */
  main?: boolean;
  /** One sentence beside the result. */
  note?: string;
  /** Significant digits where no uncertainty sets them. */
  digits?: number;
  /**
   * An input that rules the value. Given without ± it leaves the error incomplete: the value then shows
   * so many digits, and what error there is stands beside it under its name.
   */
  ruledBy?: { input: string; digits: number };
}
export type Outputs = Record<string, Output>;

export type ResultsOf<O extends Outputs> = { [K in keyof O]?: number | Estimate };

/** What came out: estimates by the ids of the outputs, those without a value left out. */
export type EstimatesOf<O extends Outputs> = { [K in keyof O]?: Estimate };

/** A likely slip, said in words; the result still stands beside it. */
export interface Caution<Name extends string = string> {
  text: string;
  /** Input the caution is about. */
  input?: Name;
}

/** What pages hand to a calculator from the collections. */
export interface Literature {
  conductivities: LiteraturePoint[];
  /** Instead of them, where only lines are drawn: the sources of points do not travel. */
  lines?: LiteratureLine[];
  presets: Preset[];
}

export interface WorkingStep<Name extends string = string> {
  /** What the step does, in words. */
  says: string;
  /** Input or output the step gives. */
  gives: Exclude<Name, ConstantSymbol>;
  expression: Expression<Name>;
}

/** A step of the working of a calculator with these inputs and outputs. */
export type StepOf<I extends Inputs, O extends Outputs> = WorkingStep<SymbolsOf<I, O>>;

/** The model as the reader sees it. */
export interface Equation<Name extends string = string> {
  left: Exclude<Name, ConstantSymbol>;
  right: Expression<Name>;
}

/** Fits a curve that is not linear in its coefficients. */
export type Solve = (task: Parameters<typeof nonlinearRegression>[0]) => FittedCurve;

/** What `compute` may use beside the values, and must heed. */
export interface ComputeContext {
  /** Fits curves that are not linear in their coefficients; there where `needsSolver` says so. */
  solve: Solve;
  /** What `later` of the calculator fetched; there where it says so. */
  later?: unknown;
  /** Takes what a long calculation is about, such as “fitting the parabola”. */
  progress: (stage: string) => void;
  /** Says that nobody waits for the outcome any more: long work calls `signal.throwIfAborted()`. */
  signal: AbortSignal;
  /** Keeps what was made of a table for the next evaluation of the session. */
  cache: SessionCache;
}

/** A state with results that are known from elsewhere: test case, button and line in the story. */
export interface Example {
  label: string;
  /** The state as the address writes it, without the version. */
  query: string;
  /** SI values of outputs, from `source`. */
  expected: Record<string, number>;
  /** Relative tolerance, with its reason in `source`. */
  tolerance: number;
  source: string;
}

/** What does not depend on the names of inputs and outputs. */
interface Declaration {
  id: string;
  title: string;
  /** Raised when an initial value changes; `earlier` then keeps what old links meant. */
  version: number;
  /** Initial texts of earlier versions, where they differ from today's. */
  earlier?: Record<number, Record<string, string>>;
  /** Whether a state's curves need the solver (run/solver.ts), which is fetched only then. */
  needsSolver?: (texts: Record<string, string>) => boolean;
  /** Code that only some states need: it is fetched for them, and handed to `compute` as `later`. */
  later?: {
    when: (texts: Record<string, string>) => boolean;
    load: () => Promise<unknown>;
  };
  /** Whether a state's calculation takes so long that it runs beside the page, which goes on answering. */
  heavy?: (state: CalculatorState) => boolean;
  examples: Example[];
  /** `false` where nothing is compared with published values: the page then does not carry them. */
  comparesWithLiterature?: false | 'activationEnergies';
  /** Keys of the works behind the model. */
  references: readonly string[];
}

export interface CalculatorDefinition<
  I extends Inputs = Inputs,
  O extends Outputs = Outputs,
  D = unknown,
> extends Declaration {
  inputs: I;
  outputs: O;
  /**
   * Pure. Throws DomainError with the id of the input at fault. `details` is plain data for the
   * picture, or a function that makes it once the results are on the screen.
   */
  compute: (
    values: ValuesOf<I> & { modelFactor?: number },
    context: ComputeContext,
  ) => ResultsOf<O> & { details?: D | (() => D) };
  /** The model, as the reader sees it. Depends on the choices made. */
  equation: (values: ValuesOf<I>) => Equation<SymbolsOf<I, O>>;
  /** `details` is what `compute` returned or made beside the results. */
  working: (values: ValuesOf<I>, details: D) => StepOf<I, O>[];
  cautions?: (
    values: ValuesOf<I>,
    results: EstimatesOf<O>,
    literature: Literature,
    details: D,
  ) => Caution<keyof I & string>[];
  /**
   * How far the model itself may be off: the relative standard uncertainty of a factor of one, which `compute`
   * finds as `modelFactor`. It counts where the reader states uncertainties of their own.
   */
  modelError?: { says: string; relative: (values: ValuesOf<I>) => number };
  sendTo?: readonly LinkFrom<NamesOf<I, O>>[];
  /** Results beside the outputs, as lines of a saved file: a header with units, then numbers. */
  furtherResults?: (
    values: ValuesOf<I>,
    details: D,
    shown: { given: Record<string, EnteredQuantity>; outputUnits: Record<string, UnitId> },
  ) => Promise<(string | number)[][]>;
}

/** A definition whose types are forgotten, for everything that serves all calculators. */
export interface AnyCalculator extends Declaration {
  inputs: Inputs;
  outputs: Outputs;
  compute(values: never, context: ComputeContext): Record<string, unknown>;
  equation(values: never): Equation;
  working(values: never, details?: unknown): WorkingStep[];
  cautions?(
    values: never,
    results: Record<string, Estimate>,
    literature: Literature,
    details?: unknown,
  ): Caution[];
  modelError?: { says: string; relative(values: never): number };
  sendTo?: readonly SendTo[];
  furtherResults?(
    values: never,
    details: unknown,
    shown: { given: Record<string, EnteredQuantity>; outputUnits: Record<string, UnitId> },
  ): Promise<(string | number)[][]>;
}

/** Checks a calculator's declaration by its type and returns it as it is. */
export function defineCalculator<const I extends Inputs, const O extends Outputs, D = unknown>(
  definition: CalculatorDefinition<I, O, D> & { inputs: CheckedInputs<I> },
): CalculatorDefinition<I, O, D> {
  return definition;
}
