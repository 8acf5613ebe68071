import { formatQuantity } from '#units/format';
import type { Caution, Estimate } from '#kit/model/definition.ts';
import type { Values } from './compute.ts';
import type { inputs } from './inputs.ts';

/** Says so where the temperature lies outside those that were measured. */
export function targetCautions(
  { data }: Values,
  found: Estimate | undefined,
): Caution<keyof typeof inputs>[] {
  if (!found) return [];
  const measured = data.map(({ temperature }) => temperature);
  const [least, most] = [Math.min(...measured), Math.max(...measured)];
  if (data.length < 2 || (found.value >= least - 0.5 && found.value <= most + 0.5)) return [];
  const at = formatQuantity(found.value, { unit: 'Cel', digits: 3 }).text;
  const text = `It is reached at ${at}, outside the temperatures that were measured. Its interval takes the law for granted there.`;
  return [{ input: 'targetConductivity', text }];
}
