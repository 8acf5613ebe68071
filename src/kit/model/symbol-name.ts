import {
  avogadroConstant,
  boltzmannConstant,
  faradayConstant,
  gasConstant,
} from '#units/constants';
import { quantities, type QuantityId } from '#units/quantities';
import type { AnyCalculator, QuantityInput } from './definition.ts';

/** Symbols that stand for themselves, in symbols and in numbers alike. */
const constants = {
  pi: { plain: 'π', tex: '\\pi', value: Math.PI },
  faradayConstant: { plain: 'F', tex: 'F', value: faradayConstant },
  gasConstant: { plain: 'R', tex: 'R', value: gasConstant },
  avogadroConstant: { plain: 'N_A', tex: 'N_\\mathrm{A}', value: avogadroConstant },
  boltzmannConstant: { plain: 'k_B', tex: 'k_\\mathrm{B}', value: boltzmannConstant },
};

export type ConstantSymbol = keyof typeof constants;

export const constantSymbols: Record<string, { plain: string; tex: string; value: number }> =
  constants;

/** The quantity behind an input or output of a calculator. */
export function quantityOf(calculator: AnyCalculator, key: string): QuantityId | undefined {
  const input = calculator.inputs[key];
  if (input?.kind === 'quantity') return input.quantity;
  return calculator.outputs[key]?.quantity;
}

/** The quantity behind a symbol of a formula, which may also be the name of one. */
export function quantityInFormula(calculator: AnyCalculator, key: string): QuantityId | undefined {
  return quantityOf(calculator, key) ?? (key in quantities ? (key as QuantityId) : undefined);
}

/** The quantity whose symbol and name an input has under the words of the choices. */
export function quantityUnder(input: QuantityInput, words: Record<string, unknown>): QuantityId {
  const { under, quantity } = input;
  return under?.words[String(words[under.input])] ?? quantity;
}

/** A symbol taken apart: 'R_b' is R with the subscript b. */
export interface SymbolParts {
  base: string;
  subscript?: string;
}

export function symbolParts(calculator: AnyCalculator, key: string): SymbolParts {
  const quantity = quantityInFormula(calculator, key);
  const plain = constantSymbols[key]?.plain ?? (quantity ? quantities[quantity].symbol : key);
  const [base, subscript] = plain.split('_');
  return { base: base ?? key, subscript };
}

/** What an input or output is called in words. */
export function labelOf(calculator: AnyCalculator, key: string): string {
  const declared = calculator.inputs[key]?.label ?? calculator.outputs[key]?.label;
  if (declared) return declared;
  const quantity = quantityOf(calculator, key);
  return quantity ? quantities[quantity].name : key;
}

/** 'R_b' as plain text for working, CSV and citations. */
export function symbolPlain(calculator: AnyCalculator, key: string): string {
  const { base, subscript } = symbolParts(calculator, key);
  return subscript ? `${base}_${subscript}` : base;
}
