import { diffusionFromRelaxation } from '#physics/diffusion-from-relaxation';
import type { ComputeContext } from '#kit/model/definition.ts';
import { requirePositive } from '#units/domain-error';
import { readRelaxation } from './relaxation.ts';

export interface RelaxationValues {
  relaxation?: { time: number; voltage: number }[];
  restVoltage?: number;
  thickness: number;
}

/** D of the salt from the slowest part of the relaxation. SI. */
export function computeRelaxation(
  { relaxation = [], restVoltage = 0, thickness }: RelaxationValues,
  { cache }: Pick<ComputeContext, 'cache'>,
) {
  requirePositive({ thickness });
  const { rate, window } = cache.derived(relaxation, `relaxation ${restVoltage}`, () =>
    readRelaxation(relaxation, restVoltage),
  );
  const ofRate = (decayRate: number) => diffusionFromRelaxation({ decayRate, thickness });
  const { value, uncertainty = 0, degreesOfFreedom } = rate;
  return {
    diffusionCoefficient: {
      value: ofRate(value),
      uncertainty: uncertainty * ofRate(1),
      degreesOfFreedom,
    },
    relaxationTime: {
      value: 1 / value,
      uncertainty: uncertainty / value ** 2,
      degreesOfFreedom,
      scale: 'reciprocal' as const,
    },
    details: { window },
  };
}
