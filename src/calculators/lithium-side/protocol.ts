import { arealCharge } from '#physics/areal-charge';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';
import type { Values } from './inputs.ts';
import type { Test, TestStep } from './step.ts';

/** More steps than that are a slip of the step's unit. */
const mostSteps = 10_000;

function requireCount(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) {
    if (Number.isInteger(value) && value >= 1 && value <= mostSteps) continue;
    throw new DomainError(name, `must be a whole number from 1 to ${mostSteps}`, value);
  }
}

/** Steps that were begun, and how long the last of them lasted; nothing where it was completed. */
function extent(values: Values, levelOf: (step: number) => number) {
  const { outcome, failedStep = 1, failureTime = 0 } = values;
  if (outcome === 'failed') {
    requireCount({ failedStep });
    requireNonNegative({ failureTime });
    return { begun: failedStep, lasted: failureTime };
  }
  const lastCurrentDensity = values.lastCurrentDensity as number;
  if (!(lastCurrentDensity >= levelOf(1))) {
    const says = 'must not be below the first current density';
    throw new DomainError('lastCurrentDensity', says, lastCurrentDensity);
  }
  const width = levelOf(2) - levelOf(1);
  // Steps that were typed in decimals do not meet the last one to the last digit.
  const begun = Math.floor((lastCurrentDensity - levelOf(1)) / width + 1e-6) + 1;
  if (begun > mostSteps) {
    throw new DomainError('stepCurrentDensity', `makes more than ${mostSteps} steps`, width);
  }
  return { begun };
}

interface Pattern {
  /** Time of one half-cycle at a current density. */
  timeOf: (currentDensity: number) => number;
  perStep: number;
}

function patternOf(values: Values): Pattern {
  const { halfCycle, halfCycleTime = 0, halfCycleCapacity = 0, cyclesPerStep = 1 } = values;
  requireCount({ cyclesPerStep });
  const perStep = cyclesPerStep * (values.direction === 'one-way' ? 1 : 2);
  if (halfCycle === 'capacity') {
    requirePositive({ halfCycleCapacity });
    return { timeOf: (currentDensity) => halfCycleCapacity / currentDensity, perStep };
  }
  requirePositive({ halfCycleTime });
  return { timeOf: () => halfCycleTime, perStep };
}

function wholeStep(currentDensity: number, { timeOf, perStep }: Pattern): TestStep {
  const capacity = arealCharge({ currentDensity, time: timeOf(currentDensity) });
  const charge = perStep * capacity;
  return { currentDensity, capacity, charge, halfCycles: perStep, flags: ['completed'] };
}

/** The step that failed, and what had moved in its last direction. */
function failedStepOf(currentDensity: number, time: number, pattern: Pattern) {
  const half = pattern.timeOf(currentDensity);
  if (time > half * pattern.perStep * (1 + 1e-9)) {
    const says = 'is longer than the whole step; it was then completed';
    throw new DomainError('failureTime', says, time);
  }
  const begun = Math.max(1, Math.ceil(time / half - 1e-9));
  const step: TestStep = {
    ...wholeStep(currentDensity, pattern),
    charge: arealCharge({ currentDensity, time }),
    halfCycles: begun,
    flags: ['failed'],
  };
  return { step, depth: currentDensity * Math.max(0, time - (begun - 1) * half) };
}

/** The test that a protocol and its outcome describe. */
export function testOfProtocol(values: Values): Test {
  const firstCurrentDensity = values.firstCurrentDensity as number;
  const stepCurrentDensity = values.stepCurrentDensity as number;
  const restTime = values.restTime ?? 0;
  requirePositive({ firstCurrentDensity, stepCurrentDensity });
  requireNonNegative({ restTime });
  const levelOf = (step: number) => firstCurrentDensity + (step - 1) * stepCurrentDensity;
  const pattern = patternOf(values);
  const { begun, lasted } = extent(values, levelOf);
  const whole = lasted === undefined ? begun : begun - 1;
  const steps = Array.from({ length: whole }, (_, index) => wholeStep(levelOf(index + 1), pattern));
  const last = lasted === undefined ? undefined : failedStepOf(levelOf(begun), lasted, pattern);
  if (last) steps.push(last.step);
  const throughput = steps.reduce((sum, { charge }) => sum + charge, 0);
  const direction = values.direction ?? 'alternating';
  const turned = last ? last.depth : (steps.at(-1)?.capacity ?? 0);
  const halfCycles = steps.reduce((sum, step) => sum + step.halfCycles, 0);
  const flowing = steps.reduce((sum, step) => sum + step.charge / step.currentDensity, 0);
  return {
    name: 'this specimen',
    direction,
    steps,
    completed: whole > 0 ? levelOf(whole) : undefined,
    failed: last && levelOf(begun),
    throughput,
    depth: direction === 'one-way' ? throughput : turned,
    duration: flowing + restTime * (halfCycles - 1),
  };
}
