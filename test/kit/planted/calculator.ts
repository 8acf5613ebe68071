import { defineCalculator } from '../../../src/kit/model/definition.ts';
import { number, product, symbol } from '../../../src/kit/model/expression.ts';
import { DomainError } from '../../../src/units/domain-error.ts';

/** Values of the one field at which something throws that no reader is to blame for. */
export const planted = {
  refused: 10,
  typeError: 11,
  rangeError: 12,
  details: 13,
  picture: 14,
  heavy: 15,
  heavyFault: 16,
  working: 17,
  cautions: 18,
} as const;

const at = (value: number, where: number) => value === where;

/** A calculator that doubles a number, with faults planted at some numbers. */
export const calculator = defineCalculator({
  id: 'planted',
  title: 'Twice a number',
  version: 1,
  inputs: {
    voltage: { kind: 'quantity', quantity: 'cellVoltage', unit: 'V', initial: '2' },
  },
  outputs: { drop: { quantity: 'voltageDrop', label: 'double', unit: 'V', main: true } },
  heavy: ({ texts }) =>
    [planted.heavy, planted.heavyFault].some((value) => Number(texts.voltage) === value),
  compute({ voltage }) {
    if (at(voltage, planted.refused)) throw new DomainError('voltage', 'must not be ten', voltage);
    if (at(voltage, planted.typeError)) throw new TypeError('planted in compute');
    if (at(voltage, planted.rangeError)) return { drop: Number((1.5).toFixed(200)) };
    if (at(voltage, planted.heavyFault)) throw new TypeError('planted in the worker');
    return {
      drop: 2 * voltage,
      details: () => {
        if (at(voltage, planted.details)) throw new TypeError('planted in details');
        return { half: voltage / 2 };
      },
    };
  },
  equation: () => ({ left: 'drop', right: product(number(2), symbol('voltage')) }),
  working({ voltage }) {
    if (at(voltage, planted.working)) throw new TypeError('planted in the working');
    return [{ says: 'Twice', gives: 'drop', expression: product(number(2), symbol('voltage')) }];
  },
  cautions({ voltage }) {
    if (at(voltage, planted.cautions)) throw new TypeError('planted in the cautions');
    return [];
  },
  examples: [],
  references: [],
});
