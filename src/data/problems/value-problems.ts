import { componentUses, type ComponentUse } from '../component-uses.ts';
import { ContentError } from '../content-error.ts';
import { checkedValues, type CheckedValues } from '../values/checked-values.ts';
import { computationOf, requireUnit, type ComputedAttributes } from '../values/computed-use.ts';
import { kindOf, type Relations } from '../values/kind.ts';
import { namesOf, type Computation, type NamedValues } from '../values/named-values.ts';
import { placeOf } from './attribute-problems.ts';
import type { CheckedContent } from './checked-content.ts';
import { inTwo, type Problem } from './problem.ts';

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

/** What an author finds of one text: with the tag where it stands in one. */
interface FoundInText {
  use?: ComponentUse;
  problem: string;
  remedy: string;
}

/** Values of a text that cannot be computed or that nothing uses, and its numbers that ask for what is not there. */
export function problemsOfValues(
  values: NamedValues,
  body: string,
  relations: Relations,
): FoundInText[] {
  const checked = checkedValues(values, relations);
  const uses = componentUses(body, 'Computed');
  const used = new Set([
    ...uses.flatMap(({ attributes }) => namesUsed(() => computationOf(attributes))),
    ...Object.values(values).flatMap((value) => namesUsed(() => value)),
  ]);
  const unused = Object.keys(values).filter((name) => !used.has(name));
  const found = (where: string, message: string, use?: ComponentUse): FoundInText => {
    const { problem, remedy } = inTwo(message);
    return { use, problem: `${where}: ${problem}`, remedy };
  };
  return [
    ...[...checked.problems].map(([name, message]) => found(`values.${name}`, message)),
    ...unused.map((name) =>
      found(
        `values.${name}`,
        `Nothing uses this value. Write <Computed of="${name}" />, or remove it.`,
      ),
    ),
    ...uses.flatMap((use) => {
      const message = problemOfUse(use, checked);
      return message === undefined ? [] : [found(placeOf(use), message, use)];
    }),
  ];
}

/** What is wrong with the values of all texts. */
export function valueProblems({ chapters, calculators, relations }: CheckedContent): Problem[] {
  return [...chapters, ...calculators].flatMap(({ file, data, body }) =>
    problemsOfValues(data.values ?? {}, body, relations).map(({ problem, remedy }) => ({
      file,
      problem,
      remedy,
    })),
  );
}
