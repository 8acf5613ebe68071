import { cellOf, type Values } from './cell.ts';
import { placeOf } from './compute.ts';
import { energiesOf } from './energy.ts';
import { isOutOfReach, limitsOf, lithiumMolarVolume } from './limits.ts';

/** One areal capacity at the reader’s C-rate, SI. */
export interface Choice {
  arealCapacity: number;
  specificEnergy: number;
  /** In use, until the first limit. */
  life: number;
}

/** Share of the time in use that is spent at the potential. */
const dutyOf = ({ life, dutyShare = 1 }: Values) => (life === 'years' ? Math.min(1, dutyShare) : 1);

/** Energy and life of a cell with another areal capacity at the same C-rate. */
export function choiceAt(values: Values, factor: number): Choice | undefined {
  const { currentDensity } = placeOf(values);
  const varied: Values = { ...values, arealCapacity: factor * values.arealCapacity };
  const { specificEnergy } = energiesOf(varied, lithiumMolarVolume);
  if (specificEnergy === undefined || isOutOfReach(varied)) return undefined;
  const upper = limitsOf(varied, cellOf(varied)).filter(({ side }) => side === 'below');
  const life =
    Math.min(...upper.map(({ until }) => until(factor * currentDensity))) / dutyOf(values);
  return { arealCapacity: varied.arealCapacity, specificEnergy, life };
}

/**
 * Energy against life as the cathode gets thicker at the same C-rate: a choice with a price on both sides, since more
 * capacity on the same foils is lighter per energy, and drives more current through the same interfaces.
 */
export function frontOf(values: Values): Choice[] {
  const factors = Array.from({ length: 41 }, (_, index) => 4 ** ((index - 20) / 20));
  const choices = factors.flatMap((factor) => choiceAt(values, factor) ?? []);
  const living = choices.filter(({ life }) => life > 0 && Number.isFinite(life));
  return living.filter(
    (one) =>
      !living.some(
        (other) =>
          other.specificEnergy > one.specificEnergy && other.life >= one.life && other !== one,
      ),
  );
}
