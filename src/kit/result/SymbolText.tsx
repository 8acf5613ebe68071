import type { QuantityId } from '#units/quantities';
import type { AnyCalculator } from '../model/definition.ts';
import { symbolParts } from '../model/symbol-name.ts';

interface Properties {
  calculator: AnyCalculator;
  name: string;
  /** What the output is now, where that depends on the choices. */
  quantity?: QuantityId;
}

/** A symbol within a line of text, for the eye only: the words beside it say the same. */
export function SymbolText({ calculator, name, quantity }: Properties) {
  const { base, subscript } = symbolParts(calculator, quantity ?? name);
  return (
    <span className="symbol-text" aria-hidden="true" translate="no">
      {base.length > 2 ? base : <i>{base}</i>}
      {subscript && <sub>{subscript}</sub>}
    </span>
  );
}
