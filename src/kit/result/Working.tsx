import { useEffect, useState } from 'react';
import type { UnitId } from '#units/units';
import { permalink, type Site } from '../model/citation.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { workingLines } from '../model/working.ts';
import type { WorkingFormat } from '../model/working-copies.ts';
import { CopyButton } from './CopyButton.tsx';
import { Typeset } from './Typeset.tsx';
import { Unfetched } from './Unfetched.tsx';

type Copies = typeof import('../model/working-copies.ts');

interface Properties {
  site: Site;
  /** The state as the address writes it. */
  query: string;
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
}

const fetchCopies = (): Promise<Copies> => import('../model/working-copies.ts');

const formats: [WorkingFormat, string][] = [
  ['text', 'Copy as text'],
  ['markdown', 'Copy as Markdown'],
  ['latex', 'Copy as LaTeX'],
];

/** Every step with units and the reader's own numbers; what converts units and makes copies is fetched when asked for. */
export function Working({ calculator, result, outputUnits, site, query }: Properties) {
  const [copies, setCopies] = useState<Copies>();
  const [first] = useState(result);
  const lines = workingLines(calculator, result, outputUnits, copies?.convertPlain);
  const [isAway, setAway] = useState(false);
  const load = () => void fetchCopies().then(setCopies, () => setAway(true));
  // Who changes a number may come to read how the result came about.
  useEffect(() => {
    if (result !== first) void fetchCopies().then(setCopies, () => {});
  }, [result, first]);
  const textIn = (format: WorkingFormat) => {
    if (!copies) return '';
    const { linesWithTex, workingText } = copies;
    return workingText(calculator.title, linesWithTex(calculator, result, outputUnits), format, {
      name: `${site.name} ${site.version}`,
      address: permalink(site, query),
      date: new Date(),
    });
  };
  return (
    <details className="working" onToggle={load}>
      <summary>The working, step by step</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.says}>
            <Typeset text={line.says} />
            <div className="working-line" translate="no">
              {line.marked.slice(1).map((part, index) => (
                <span key={index}>
                  {index === 0 && <Typeset text={line.marked[0] ?? ''} />} = <Typeset text={part} />
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p className="button-row">
        {formats.map(([format, says]) => (
          <CopyButton key={format} says={says} isReady={!!copies} text={() => textIn(format)} />
        ))}
      </p>
      {isAway && !copies && (
        <Unfetched what="copies the working" then="close this and open it again" />
      )}
    </details>
  );
}
