import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { canSend, sendQuery } from '../../src/kit/model/send.ts';

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
    expect(sent('conductivity', '')).toBe(4);
    expect(sent('interphase-growth', '')).toBe(2);
    expect(sent('interphase-fit', '')).toBe(2);
  });

  it('promises no k where none could be found: the next page would calculate with its own', () => {
    expect(sent('interphase-fit', 'interphaseIonicConductivity=')).toBe(0);
  });

  it('asks there for what is not known here, in place of what the example has', () => {
    const to = (id: string, query: string) => {
      const { calculator, result } = open(id, query);
      const send = calculator.sendTo?.find((each) => each.calculator === 'interfacial-resistance');
      if (!send) throw new Error('nothing is sent');
      return new URLSearchParams(sendQuery(calculator, result, {}, send));
    };
    expect(to('conductivity', 'geometry=cell-constant').get('thickness')).toBe('');
    expect(to('conductivity', '').get('thickness')).toBe('1.50 mm');
    expect(to('arrhenius', '').get('thickness')).toBe('');
    const there = queryToState(
      calculators.get('interfacial-resistance') as AnyCalculator,
      to('arrhenius', ''),
    );
    expect(there.state.texts.thickness).toBe('');
  });

  it('asks the design map for the potential at which k was measured, which no fit knows', () => {
    const { calculator, result } = open('interphase-fit', '');
    const send = calculator.sendTo?.find((each) => each.calculator === 'design-map');
    const query = new URLSearchParams(sendQuery(calculator, result, {}, send!));
    expect(query.get('rate')).toBe('at-potential');
    const there = calculators.get('design-map') as AnyCalculator;
    const asked = evaluate(there, queryToState(there, query).state);
    expect(Object.keys(asked.reading.problems)).toEqual(['measuredPotential']);
    query.set('measuredPotential', '4.1 V');
    expect(evaluate(there, queryToState(there, query).state).ok).toBe(true);
  });

  it.each([
    ['conductivity', 'design-map', 'ionicConductivity'],
    ['direct-current-polarisation', 'design-map', 'electronicConductivity'],
    ['design-map', 'lithium-side', 'fractureToughness'],
  ])('from %s to %s arrives with the same number', (from, to, name) => {
    const { calculator, result } = open(from, '');
    const send = calculator.sendTo?.find((each) => each.calculator === to);
    const there = open(to, sendQuery(calculator, result, {}, send!));
    const sentValue = result.results[name]?.value ?? result.reading.values[name];
    const arrived = there.result.reading.values[name] as number;
    // A number goes over in its unit: one factor there and one back.
    expect(arrived / (sentValue as number)).toBeCloseTo(1, 14);
  });
});
