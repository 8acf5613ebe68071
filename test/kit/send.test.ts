import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { canSend } from '../../src/kit/model/send.ts';

function open(id: string, query: string): { calculator: AnyCalculator; result: Success } {
  const calculator = calculators.get(id) as AnyCalculator;
  const result = evaluate(calculator, queryToState(calculator, query).state);
  if (!result.ok) throw new Error(JSON.stringify(result.reading.problems));
  return { calculator, result };
}

const sent = (id: string, query: string) => {
  const { calculator, result } = open(id, query);
  return (calculator.sendTo ?? []).filter((send) => canSend(result, send)).length;
};

describe('a link to the next calculator', () => {
  it('stands there when it has what it promises', () => {
    expect(sent('conductivity', '')).toBe(3);
    expect(sent('interphase-growth', '')).toBe(2);
    expect(sent('interphase-fit', '')).toBe(1);
  });

  it('promises no k where none could be found: the next page would calculate with its own', () => {
    expect(sent('interphase-fit', 'interphaseIonicConductivity=')).toBe(0);
  });
});
