import type { UnitId } from '#units/units';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { canSend, sendQuery } from '../model/send.ts';

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
  /** Address of each calculator of the site by its id. */
  pages: Record<string, string>;
}

/** Links that open the next calculator of the chain with this result. */
export function SendOn({ calculator, result, outputUnits, pages }: Properties) {
  const open = (calculator.sendTo ?? []).filter(
    (send) => pages[send.calculator] && canSend(result, send),
  );
  if (open.length === 0) return null;
  return (
    <nav className="send-on" aria-label={`Carry on from ${calculator.title}`}>
      <ul>
        {open.map((send) => (
          <li key={send.calculator + send.says}>
            <a
              href={`${pages[send.calculator]}?${sendQuery(calculator, result, outputUnits, send)}`}
            >
              {send.says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
