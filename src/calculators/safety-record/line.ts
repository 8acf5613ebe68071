import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';

/** What is known of a line. “Not stated” is an answer as well: it is kept and shown. */
export const lineStates = ['not stated', 'measured', 'stated', 'not applicable'] as const;

export type LineState = (typeof lineStates)[number];

interface Described {
  label: string;
  /** One sentence below the field. */
  help?: string;
}

/** A number with its unit. */
export interface QuantityLine extends Described {
  kind: 'quantity';
  quantity: QuantityId;
  unit: UnitId;
  /** SI: what the number must at least be. */
  atLeast?: number;
  /** SI: what the number must be more than. */
  above?: number;
  /** SI: what the number must at most be. */
  atMost?: number;
}

/** A whole number of things, cells or cycles. */
export interface CountLine extends Described {
  kind: 'count';
}

/** One of a few words. */
export interface ChoiceLine extends Described {
  kind: 'choice';
  options: readonly string[];
}

/** Words of the reader's own. */
export interface TextLine extends Described {
  kind: 'text';
}

export type LineDefinition = QuantityLine | CountLine | ChoiceLine | TextLine;

type Bounds = Pick<QuantityLine, 'atLeast' | 'above' | 'atMost' | 'help'>;

export const quantity = (
  label: string,
  id: QuantityId,
  unit: UnitId,
  bounds: Bounds = {},
): QuantityLine => ({ kind: 'quantity', label, quantity: id, unit, ...bounds });

export const count = (label: string, help?: string): CountLine => ({ kind: 'count', label, help });

export const choice = (label: string, options: readonly string[], help?: string): ChoiceLine => ({
  kind: 'choice',
  label,
  options,
  help,
});

export const text = (label: string, help?: string): TextLine => ({ kind: 'text', label, help });

/** Bounds of numbers that must be more than zero, and of those that may be zero. */
export const positive: Bounds = { above: 0 };
export const nonNegative: Bounds = { atLeast: 0 };
export const share: Bounds = { atLeast: 0, atMost: 1 };
