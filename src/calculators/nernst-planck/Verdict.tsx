import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';
import { verdictOf, type Verdict as Words } from './limit-verdict.ts';

const heads: Record<Words, string> = {
  below: 'below the limit',
  at: 'at the limit',
  above: 'above the limit',
  none: 'no limit: single-ion',
};

function reasonOf({ values, results, outputUnits }: Properties, verdict: Words): string {
  if (verdict === 'none') {
    return 'With one mobile ion no salt is drawn apart: the voltage follows the current at once.';
  }
  const isConstant = values.load === 'constant';
  if (verdict === 'below') {
    return isConstant
      ? 'A steady state exists and the salt lasts for ever: Sand’s time has no meaning here.'
      : 'No step of this current could use up the salt, however long.';
  }
  if (verdict === 'at') return 'The salt at the plated electrode runs towards zero for ever.';
  const depletion = results.depletionTime?.value;
  return depletion === undefined
    ? 'There is no steady state, but the current ends before the salt is gone.'
    : `There is no steady state: an electrode has no salt left after ${shown(depletion, outputUnits.depletionTime ?? 's')}.`;
}

/** Whether the current can go on, in a sentence. */
export function Verdict(properties: Properties) {
  const { values, results } = properties;
  const verdict = verdictOf(values.mobileIons, results.limitingCurrentRatio?.value);
  if (!verdict) return null;
  return (
    <p data-verdict={verdict}>
      Verdict: <strong>{heads[verdict]}</strong>. {reasonOf(properties, verdict)}
    </p>
  );
}
