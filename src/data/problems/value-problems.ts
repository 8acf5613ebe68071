import { componentUses, type ComponentUse } from '../component-uses.ts';
import { ContentError } from '../content-error.ts';
import { checkedValues, type CheckedValues } from '../values/checked-values.ts';
import { computationOf, requireUnit, type ComputedAttributes } from '../values/computed-use.ts';
import { kindOf } from '../values/kind.ts';
import { namesOf, type Computation, type NamedValues } from '../values/named-values.ts';
import { placeOf } from './attribute-problems.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import { inTwo, type Problem } from './problem.ts';

type Text = CheckedEntry<{ values?: NamedValues }>;

function problemOfUse(use: ComponentUse, { scope }: CheckedValues): string | undefined {
  const attributes: ComputedAttributes = use.attributes;
  try {
    const computation = computationOf(attributes);
    if (computation) requireUnit(kindOf(computation, scope), attributes.unit);
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

/** Names in what can be read; what cannot is a problem of its own. */
function namesUsed(computation: () => Computation | undefined): string[] {
  try {
    return namesOf(computation() ?? []);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [];
  }
}

function problemsOfText({ file, data, body }: Text, relations: CheckedContent['relations']) {
  const { values = {} } = data;
  const checked = checkedValues(values, relations);
  const uses = componentUses(body, 'Computed');
  const used = new Set([
    ...uses.flatMap(({ attributes }) => namesUsed(() => computationOf(attributes))),
    ...Object.values(values).flatMap((value) => namesUsed(() => value)),
  ]);
  const unused = Object.keys(values).filter((name) => !used.has(name));
  return [
    ...[...checked.problems].map(([name, message]) => ({ where: `values.${name}:`, message })),
    ...unused.map((name) => ({
      where: `values.${name}:`,
      message: `Nothing uses this value. Write <Computed of="${name}" />, or remove it.`,
    })),
    ...uses.flatMap((use) => {
      const message = problemOfUse(use, checked);
      return message === undefined ? [] : [{ where: `${placeOf(use)}:`, message }];
    }),
  ].map(({ where, message }): Problem => {
    const { problem, remedy } = inTwo(message);
    return { file, problem: `${where} ${problem}`, remedy };
  });
}

/** Values that cannot be computed or that nothing uses, and numbers in texts that ask for what is not there. */
export function valueProblems({ chapters, calculators, relations }: CheckedContent): Problem[] {
  const texts: Text[] = [...chapters, ...calculators];
  return texts.flatMap((text) => problemsOfText(text, relations));
}
