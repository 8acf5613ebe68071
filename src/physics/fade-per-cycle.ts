import { requirePositive } from '#units/domain-error';

/**
 * Mean retention and mean loss of capacity per cycle.
 *
 * r = (q / q₀)^(1/N), loss 1 − r
 *
 * @param input.capacityRetention - capacity after the cycles over the first *q/q₀* [1], > 0
 * @param input.cycleNumber - number of cycles *N* [1], > 0
 * @returns retention and loss per cycle; the loss is below zero if the capacity has grown [1]
 * @throws {DomainError} if an input is not positive
 * @validity a mean; it hides the shape of the fade and the time it took
 * @source severson2019, capacity fade over cycles; derived here from an equal share in every cycle
 * @example
 * fadePerCycle({ capacityRetention: 0.81, cycleNumber: 2 }).retention // 0.9 1
 */
export function fadePerCycle({
  capacityRetention,
  cycleNumber,
}: {
  capacityRetention: number;
  cycleNumber: number;
}): { retention: number; loss: number } {
  requirePositive({ capacityRetention, cycleNumber });
  const exponent = Math.log(capacityRetention) / cycleNumber;
  // 1 − r loses digits where r is close to one.
  return { retention: Math.exp(exponent), loss: -Math.expm1(exponent) };
}
