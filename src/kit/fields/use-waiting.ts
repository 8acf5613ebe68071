import { useState } from 'react';
import { isHalfTyped } from '#units/half-typed';
import type { UnitId } from '#units/units';
import type { QuantityInput } from '../model/definition.ts';

/**
 * What is wrong with a field, unless it is being typed and more signs would mend it: then nothing is wrong
 * yet, and the results are marked as those of the last valid input. Leaving the field, or Enter, has it judged.
 */
export function useWaiting(
  { quantity }: QuantityInput,
  { text, unit, problem }: { text: string; unit: string; problem?: string },
) {
  const [isTyping, setTyping] = useState(false);
  const waits = isTyping && problem && isHalfTyped(text, { quantity, unit: unit as UnitId });
  return { shown: waits ? undefined : problem, setTyping };
}
