import type { UnitId } from '#units/units';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { workingLines, workingText, type WorkingFormat } from '../model/working.ts';
import { CopyButton } from './CopyButton.tsx';

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
}

const formats: [WorkingFormat, string][] = [
  ['text', 'Copy as text'],
  ['markdown', 'Copy as Markdown'],
  ['latex', 'Copy as LaTeX'],
];

/** Every step with units and the reader's own numbers. */
export function Working({ calculator, result, outputUnits }: Properties) {
  const lines = workingLines(calculator, result, outputUnits);
  return (
    <details className="working">
      <summary>The working, step by step</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.says}>
            {line.says}
            <div className="working-line" tabIndex={0} role="group" aria-label={line.says}>
              {line.plain}
            </div>
          </li>
        ))}
      </ol>
      <p className="button-row">
        {formats.map(([format, says]) => (
          <CopyButton
            key={format}
            says={says}
            text={() => workingText(calculator.title, lines, format)}
          />
        ))}
      </p>
    </details>
  );
}
