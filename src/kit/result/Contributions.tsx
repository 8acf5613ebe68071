import { lazy, Suspense, useState } from 'react';
import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { AnyCalculator } from '../model/definition.ts';
import type { Contribution, Success } from '../model/evaluate.ts';
import { mainOutput, shownOutput } from '../model/shown-output.ts';
import { labelOf } from '../model/symbol-name.ts';
import { SymbolText } from './SymbolText.tsx';
import { Unfetched } from './Unfetched.tsx';

type MonteCarloPart = typeof import('./MonteCarlo.tsx').default;

const MonteCarlo = lazy<MonteCarloPart>(() =>
  import('./MonteCarlo.tsx').catch(() => ({
    default: () => <Unfetched what="draws at random" then="reload the page" />,
  })),
);

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
  /** What the fields hold. */
  texts: Record<string, string>;
}

type SourceProperties = Pick<Properties, 'calculator' | 'result'> & { input: string };

function Source({ calculator, result, input }: SourceProperties) {
  if (input === 'fit') return 'scatter of the data';
  const cell = result.reading.names?.[input];
  if (cell) return cell;
  return (
    <>
      {labelOf(calculator, input)} <SymbolText calculator={calculator} name={input} />
    </>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-track" width={100} height={6} />
      <rect className="share-part" width={100 * share} height={6} />
    </svg>
  );
}

function effectText(part: Contribution, unit: UnitId): string {
  return formatQuantity(Math.abs(part.effect), { unit, digits: 2 }).text;
}

type TableProperties = Pick<Properties, 'calculator' | 'result'> & {
  /** The output in question. */
  name: string;
  unit: UnitId;
  parts: Contribution[];
};

function ContributionTable({ calculator, result, name, unit, parts }: TableProperties) {
  return (
    <table>
      <caption key={name}>
        Where the uncertainty of the {labelOf(calculator, name)} comes from
      </caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Moves the result by</th>
          <th scope="col">Share of the variance</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.input}>
            <th scope="row">
              <Source calculator={calculator} result={result} input={part.input} />
            </th>
            <td translate="no">{effectText(part, unit)}</td>
            <td translate="no">
              <Bar share={part.share} /> {(100 * part.share).toFixed(part.share < 0.0995 ? 1 : 0)} %
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** First-order propagation beside Monte Carlo, when the reader asks for it. */
function Comparison(properties: Omit<TableProperties, 'parts'> & Pick<Properties, 'texts'>) {
  const [isAskedFor, setIsAskedFor] = useState(false);
  if (!isAskedFor) {
    return (
      <button type="button" onClick={() => setIsAskedFor(true)}>
        Compare with Monte Carlo
      </button>
    );
  }
  return (
    <Suspense fallback={<p>Loading …</p>}>
      <MonteCarlo {...properties} />
    </Suspense>
  );
}

/** Which input is to blame for the uncertainty of the main result. */
export function Contributions({ calculator, result, outputUnits, texts }: Properties) {
  const name = mainOutput(calculator, result);
  const output = calculator.outputs[name ?? ''];
  if (!name || !output) return null;
  const parts = [...(result.contributions[name] ?? [])].sort((a, b) => b.share - a.share);
  if (parts.length === 0) {
    return (
      <p className="contributions-none">
        No uncertainty was given. Type one after the value, as in <kbd>85.0 ± 0.6</kbd>, and the
        result carries it.
      </p>
    );
  }
  const { unit } = shownOutput(output, result.results[name], outputUnits[name]);
  const scatters = parts.some((part) => part.input === 'fit');
  const shared = { calculator, result, name, unit };
  return (
    <div className="contributions">
      <ContributionTable {...shared} parts={parts} />
      <p key={String(scatters)} className="contributions-meaning">
        The number after ± is one standard uncertainty, by first-order propagation with independent
        inputs. It holds {scatters ? 'how the data scatter about the curve, ' : ''}what you typed
        and nothing else: another pellet, pressure or laboratory is not in it.
      </p>
      {!scatters && <Comparison {...shared} texts={texts} />}
    </div>
  );
}
