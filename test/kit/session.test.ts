import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { nextSession, openSession, type Action } from '../../src/kit/model/session.ts';

const calculator = calculators.get('conductivity') as AnyCalculator;
const start = () => openSession(calculator, '');
const act = (...actions: Action[]) =>
  actions.reduce((session, action) => nextSession(calculator, session, action), start());

describe('a session', () => {
  it('ignores a unit that its result does not have, and says so', () => {
    const { state, unknown } = openSession(calculator, 'ionicConductivity.unit=Cel');
    expect(unknown).toEqual(['ionicConductivity.unit']);
    expect(state.outputUnits).toEqual(start().state.outputUnits);
  });

  it.each(['85%2B/-0.6%20Ohm', '85+/-0.6 Ohm', '85 ± 0.6 Ohm'])(
    'reads the uncertainty of ?bulkResistance=%s, plus sign decoded or not',
    (text) => {
      const { state } = openSession(calculator, `bulkResistance=${text}`);
      expect(state.texts.bulkResistance).toBe('85 ± 0.6');
      expect(state.units.bulkResistance).toBe('Ohm');
    },
  );

  it('keeps what is typed as it is typed', () => {
    const session = act({ type: 'text', key: 'bulkResistance', text: ' 85.00 Ω ' });
    expect(session.state.texts.bulkResistance).toBe(' 85.00 Ω ');
    expect(stateToQuery(calculator, session.state).get('bulkResistance')).toBe('85.00 Ohm');
  });

  it('converts a field by its unit menu, uncertainty and all, and changes no result', () => {
    const session = act({ type: 'unit', key: 'thickness', unit: 'um' });
    expect(session.state.texts.thickness).toBe('1500 ± 10');
    expect(session.evaluation.ok && session.evaluation.results).toEqual(start().lastGood?.results);
  });

  it('loses no words to a unit menu when the text cannot be read', () => {
    const session = act(
      { type: 'text', key: 'thickness', text: 'about one' },
      { type: 'unit', key: 'thickness', unit: 'um' },
    );
    expect(session.state.texts.thickness).toBe('about one');
  });

  it('keeps the last good result through bad input and replaces it by the next good one', () => {
    const bad = act({ type: 'text', key: 'thickness', text: '-1' });
    expect(bad.evaluation.ok).toBe(false);
    expect(bad.lastGood?.results).toEqual(start().lastGood?.results);
    const good = nextSession(calculator, bad, { type: 'text', key: 'thickness', text: '3.00' });
    expect(good.lastGood?.results.ionicConductivity?.value).toBeCloseTo(0.312068515866, 12);
  });

  it('forgets the marks of an old address on reset', () => {
    const session = nextSession(calculator, openSession(calculator, 'v=7&nonsense=1'), {
      type: 'reset',
    });
    expect(session).toMatchObject({ unknown: [], newer: false });
    expect(stateToQuery(calculator, session.state).toString()).toBe('v=1');
  });
});
