import { contactFraction } from '#physics/contact-fraction';
import { isolatedContactFraction } from '#physics/isolated-contact-fraction';
import { localCurrentDensity } from '#physics/local-current-density';
import { blame } from '#kit/model/blame.ts';
import { requirePositive } from '#units/domain-error';
import type { inputs, Values } from './inputs.ts';

const blamed = blame<keyof typeof inputs>({
  constrictionAreaSpecificResistance: 'areaSpecificResistanceRise',
});

/** What a rise of the resistance says of the contact that is left, if spots of one size make it. */
export function contactOf(
  { contactRadius, ionicConductivity }: Values,
  rise: number | undefined,
  currentDensity: number | undefined,
) {
  if (rise === undefined || contactRadius === undefined || ionicConductivity === undefined) {
    return {};
  }
  requirePositive({ areaSpecificResistanceRise: rise, contactRadius, ionicConductivity });
  const spots = { constrictionAreaSpecificResistance: rise, contactRadius, ionicConductivity };
  const share = blamed(() => contactFraction(spots));
  // Spots that stand alone cannot explain a small rise: only those with neighbours can.
  const aloneAtFull = (Math.PI * contactRadius) / (4 * ionicConductivity);
  const alone = rise < aloneAtFull ? undefined : blamed(() => isolatedContactFraction(spots));
  return {
    contactFraction: share,
    isolatedContactFraction: alone,
    localCurrentDensity:
      currentDensity === undefined
        ? undefined
        : localCurrentDensity({ currentDensity, contactFraction: share }),
  };
}
