import { DomainError } from '#units/domain-error';
import type { Values } from './cell.ts';
import { placeOf } from './compute.ts';
import { inputs } from './inputs.ts';
import { bindingLimit, limitsOf, type LimitId } from './limits.ts';

type Name = keyof typeof inputs;

/** What a tenth more or less of one input does to the largest current allowed. */
export interface Sensitivity {
  input: Name;
  /** ∂ ln j / ∂ ln input of the limit that binds. */
  elasticity: number;
  /** What the ± of the fields makes it uncertain by; absent where none is stated. */
  uncertainty?: number;
  /** The direction that helps. */
  direction: 'more' | 'less';
  /** Gain of the largest current allowed for a tenth in that direction, as a share. */
  gain: number;
  /** The limit that binds then. */
  then: LimitId;
}

/** A tenth of an absolute temperature is not a small step, and a current is what is asked for. */
const kept: readonly Name[] = [
  'currentDensity',
  'currentRate',
  'temperature',
  'referenceTemperature',
];

function factorOn(values: Values, input: Name, factor: number): Values {
  const value = values[input] as number;
  // An efficiency is relaxed by its loss: what is asked for is how much may be lost.
  const varied = input === 'targetEfficiency' ? 1 - factor * (1 - value) : factor * value;
  const capped =
    input === 'contactFraction' || input === 'dutyShare' ? Math.min(1, varied) : varied;
  return { ...values, [input]: capped };
}

/** A varied value may leave a domain; there is nothing to say of it then. */
function within<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function currentOf(values: Values, id: LimitId): number | undefined {
  return within(() =>
    limitsOf(values)
      .find((limit) => limit.id === id)
      ?.current(placeOf(values).time),
  );
}

/** Central differences of the logarithm over four places: the error goes with the fourth power of the step. */
export function elasticityOf(values: Values, input: Name, id: LimitId): number | undefined {
  const step = 1e-3;
  const logarithms = [-2, -1, 1, 2].map((count) => {
    const current = currentOf(factorOn(values, input, Math.exp(count * step)), id);
    return current === undefined ? Number.NaN : Math.log(current);
  });
  const [far, near, next, last] = logarithms as [number, number, number, number];
  const slope = (8 * (next - near) - (last - far)) / (12 * step);
  return Number.isFinite(slope) ? slope : undefined;
}

interface Allowed {
  id: LimitId;
  current: number;
}

function allowedWith(values: Values): Allowed | undefined {
  return within(() => {
    const { time } = placeOf(values);
    const limit = bindingLimit(limitsOf(values), time);
    return limit && { id: limit.id, current: limit.current(time) };
  });
}

/** Standard uncertainties of the fields, SI. */
export type Uncertainties = { readonly [input in Name]?: number };

/** By the first order: what each ± moves the elasticity by while the same limit is asked for. */
function uncertaintyOf(
  values: Values,
  input: Name,
  id: LimitId,
  uncertainties: Uncertainties,
): number | undefined {
  const effects = (Object.entries(uncertainties) as [Name, number][]).flatMap(([name, u]) => {
    const moved = [-0.5, 0.5].map((share) =>
      elasticityOf({ ...values, [name]: (values[name] as number) + share * u }, input, id),
    );
    const [low, high] = moved;
    return low === undefined || high === undefined ? [] : [high - low];
  });
  return effects.length === 0 ? undefined : Math.hypot(...effects);
}

function sensitivityTo(
  values: Values,
  input: Name,
  now: Allowed,
  uncertainties: Uncertainties,
): Sensitivity[] {
  const elasticity = elasticityOf(values, input, now.id);
  if (elasticity === undefined || Math.abs(elasticity) < 1e-6) return [];
  const direction = elasticity > 0 ? 'more' : 'less';
  const relaxed = allowedWith(factorOn(values, input, direction === 'more' ? 1.1 : 0.9));
  if (!relaxed) return [];
  const gain = relaxed.current / now.current - 1;
  const uncertainty = uncertaintyOf(values, input, now.id, uncertainties);
  return [{ input, elasticity, uncertainty, direction, gain, then: relaxed.id }];
}

/** Every input that moves the limit that binds, the strongest first. */
export function sensitivitiesOf(values: Values, uncertainties: Uncertainties = {}): Sensitivity[] {
  const names = (Object.keys(inputs) as Name[]).filter(
    (name) =>
      inputs[name].kind === 'quantity' &&
      !kept.includes(name) &&
      typeof values[name] === 'number' &&
      values[name] !== 0,
  );
  const now = allowedWith(values);
  if (!now || !(now.current > 0)) return [];
  return names
    .flatMap((name) => sensitivityTo(values, name, now, uncertainties))
    .toSorted((one, other) => Math.abs(other.elasticity) - Math.abs(one.elasticity));
}
