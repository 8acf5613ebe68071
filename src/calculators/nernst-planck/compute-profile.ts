import { debyeLength } from '#physics/debye-length';
import { steadyStateTime } from '#physics/steady-state-time';
import { avogadroConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';
import { constantDepletion, depletionInSteps, sandOf } from './depletion.ts';
import { gapOf, interfacesOf, poresOf, type Gap, type ProfileValues } from './gap.ts';
import { currentAt, relativeConcentration, stepsOf, type Step } from './profile.ts';
import { steadyVoltage, totalOf, voltageOf } from './voltage.ts';

/** @throws {DomainError} for a time or a current that has no meaning */
function requireCourse({ load, currentDensity = 0, pulseTime = 0, time = 0 }: ProfileValues): void {
  requireNonNegative({ time });
  if (load !== 'steps') requirePositive({ currentDensity });
  if (load === 'pulse') requirePositive({ pulseTime });
}

/** One mobile ion: Ohm's law, at once and without an end. */
function singleIon(values: ProfileValues) {
  const { thickness, time = 0 } = values;
  requireCourse(values);
  const currentDensity = currentAt(stepsOf(values), time);
  const currentAtTime = values.load === 'constant' ? undefined : currentDensity;
  const { volumeFraction, tortuosity } = poresOf(values);
  const ionicConductivity = values.ionicConductivity as number;
  requirePositive({ thickness, ionicConductivity });
  const ohmicVoltage =
    (currentDensity * thickness * tortuosity) / (ionicConductivity * volumeFraction);
  const interfaces = interfacesOf(values);
  const interfacialVoltage = interfaces === undefined ? undefined : currentDensity * interfaces;
  const voltage = ohmicVoltage + (interfacialVoltage ?? 0);
  return { voltage, currentAtTime, ohmicVoltage, interfacialVoltage, details: { depleted: false } };
}

/** How the gap stands at the time asked for; nothing where the salt is gone by then. */
function atTime(gap: Gap, steps: readonly Step[], time: number, depletion: number | undefined) {
  if (depletion !== undefined && time >= depletion) return {};
  const relative = relativeConcentration(gap, steps, time);
  const voltage = voltageOf(gap, currentAt(steps, time), relative);
  return {
    voltage: totalOf(voltage),
    ohmicVoltage: voltage.ohmic,
    diffusionVoltage: voltage.diffusion,
    interfacialVoltage: voltage.interfacial,
    strippedConcentration: gap.concentration * relative(0),
    platedConcentration: gap.concentration * relative(1),
  };
}

function constantCurrent(gap: Gap, currentDensity: number) {
  const belowLimit = currentDensity < gap.limitingCurrentDensity;
  return {
    limitingCurrentRatio: currentDensity / gap.limitingCurrentDensity,
    steadyVoltage: belowLimit ? totalOf(steadyVoltage(gap, currentDensity)) : undefined,
    depletionTime: constantDepletion(gap, currentDensity),
    sandTime: sandOf(gap, currentDensity),
  };
}

function inSteps(gap: Gap, steps: readonly Step[]) {
  const largest = Math.max(...steps.map(({ currentDensity }) => Math.abs(currentDensity)));
  return {
    limitingCurrentRatio: largest / gap.limitingCurrentDensity,
    depletionTime: depletionInSteps(gap, steps),
  };
}

/** Steady over initial current of a small voltage held: the ohmic resistance over the steady one. */
function currentFraction(gap: Gap): number {
  const ohmic = gap.thickness / gap.conductivity;
  // The slope of the steady voltage at zero current, where the logarithm is its argument.
  const tiny = 1e-6 * gap.limitingCurrentDensity;
  const { ohmic: steadyOhmic, diffusion } = steadyVoltage(gap, tiny);
  const { interfaces = 0 } = gap;
  return (ohmic + interfaces) / ((steadyOhmic + diffusion) / tiny + interfaces);
}

function withSalt(values: ProfileValues) {
  const gap = gapOf(values);
  const { currentDensity = 0, relativePermittivity = 1, time = 0, load } = values;
  requireCourse(values);
  const steps = stepsOf(values);
  const outcome =
    load === 'steps' || load === 'pulse'
      ? inSteps(gap, steps)
      : constantCurrent(gap, currentDensity);
  const depletion = outcome.depletionTime;
  return {
    currentAtTime: load === 'constant' ? undefined : currentAt(steps, time),
    ...atTime(gap, steps, time, depletion),
    ...outcome,
    details: { depleted: depletion !== undefined && time >= depletion },
    limitingCurrentDensity: gap.limitingCurrentDensity,
    steadyStateTime: steadyStateTime({ ...gap, reachedShare: 0.95 }),
    currentFraction: currentFraction(gap),
    debyeLength: debyeLength({
      relativePermittivity,
      numberDensity: avogadroConstant * gap.concentration,
      temperature: gap.temperature,
    }),
  };
}

/** Where the salt goes under a current, at what voltage, and when it is gone. */
export function computeProfile(values: ProfileValues) {
  return values.mobileIons === 'cation' ? singleIon(values) : withSalt(values);
}
