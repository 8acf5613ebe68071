import type { ComponentType, ReactNode } from 'react';
import { fromSI } from '#units/convert';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { symbolsOf } from '../model/expression.ts';
import { inFormula } from '../model/in-formula.ts';
import { shownOutput, symbolKey } from '../model/shown-output.ts';
import { constantSymbols, labelOf, symbolParts } from '../model/symbol-name.ts';
import { Amount, Formula, mathml, SymbolName } from './Mathematics.tsx';
import { Scroller } from './Scroller.tsx';

export interface EquationProperties {
  calculator: AnyCalculator;
  result: Success;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
}

export type AnyEquation = ComponentType<EquationProperties>;

/** The number that stands for a symbol: as the reader gave it, or as it came out. */
function NumberOf({
  calculator,
  result,
  name,
}: {
  calculator: AnyCalculator;
  result: Success;
  name: string;
}) {
  const given = result.reading.given[name];
  if (given) return <Amount {...inFormula(given)} />;
  const estimate = result.results[name];
  const output = calculator.outputs[name];
  if (!estimate || !output) return <SymbolName parts={symbolParts(calculator, name)} />;
  const { unit } = shownOutput(output, estimate, undefined);
  return <Amount value={Number(fromSI(estimate.value, unit).toPrecision(4))} unit={unit} />;
}

interface LegendProperties extends EquationProperties {
  /** Inputs that the equation names. */
  names: string[];
}

/** The symbols of the equation in words; each marks its field. */
function Legend({ calculator, result, names, marked, onMark }: LegendProperties) {
  return (
    <ul className="equation-legend">
      {names.map((key) => (
        <li key={key}>
          <button
            type="button"
            data-marked={marked === key || undefined}
            onPointerEnter={() => onMark(key)}
            onPointerLeave={() => onMark(undefined)}
            onFocus={() => onMark(key)}
            onBlur={() => onMark(undefined)}
          >
            {mathml(
              'math',
              { translate: 'no' },
              <SymbolName parts={symbolParts(calculator, symbolKey(calculator, result, key))} />,
            )}{' '}
            {labelOf(calculator, key)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The model's equation: each symbol marks its field, and below it stand the reader's numbers. */
export default function Equation({ calculator, result, marked, onMark }: EquationProperties) {
  const { left, right } = calculator.equation(result.reading.values as never);
  const symbolLeaf = (key: string): ReactNode => {
    const inner = (
      <SymbolName parts={symbolParts(calculator, symbolKey(calculator, result, key))} />
    );
    if (constantSymbols[key] || !calculator.inputs[key]) return inner;
    const properties = {
      className: marked === key ? 'symbol symbol-marked' : 'symbol',
      'data-symbol': key,
      onPointerEnter: () => onMark(key),
      onPointerLeave: () => onMark(undefined),
    };
    return mathml('mrow', properties, inner);
  };
  const numberLeaf = (key: string) => (
    <NumberOf calculator={calculator} result={result} name={key} />
  );
  const leftSide = <SymbolName parts={symbolParts(calculator, left)} />;
  const line = (leaf: (key: string) => ReactNode, numeric: boolean) =>
    mathml(
      'math',
      { display: 'block' },
      leftSide,
      mathml('mo', null, '='),
      <Formula of={right} leaf={leaf} numeric={numeric} />,
    );
  const named = symbolsOf(right).filter((key) => calculator.inputs[key]);
  return (
    <>
      <Scroller className="equation-scroll" label="Equation in symbols">
        {line(symbolLeaf, false)}
      </Scroller>
      <Scroller className="equation-scroll" label="The same equation with your numbers">
        {line(numberLeaf, true)}
      </Scroller>
      <Legend {...{ calculator, result, marked, onMark }} names={named} />
    </>
  );
}
