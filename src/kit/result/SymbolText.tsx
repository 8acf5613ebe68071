import type { QuantityId } from '#units/quantities';
import type { AnyCalculator } from '../model/definition.ts';
import { symbolParts, type SymbolParts } from '../model/symbol-name.ts';

interface Properties {
  calculator: AnyCalculator;
  name: string;
  /** What the output is now, where that depends on the choices. */
  quantity?: QuantityId;
}

/** Letters in italics; a word such as ASR stands upright. */
export const SetSymbol = ({ base, subscript }: SymbolParts) => (
  <>
    {/\w{3}/.test(base) ? base : <i>{base}</i>}
    {subscript && <sub>{subscript}</sub>}
  </>
);

/** A symbol within a line of text, for the eye only: the words beside it say the same. */
export function SymbolText({ calculator, name, quantity }: Properties) {
  return (
    <span className="symbol-text" aria-hidden="true" translate="no">
      <SetSymbol {...symbolParts(calculator, quantity ?? name)} />
    </span>
  );
}
