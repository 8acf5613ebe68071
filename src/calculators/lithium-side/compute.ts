import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';
import { weakestLinkStrength } from '#physics/weakest-link-strength';
import { rectangularUncertainty } from '#statistics/rectangular-uncertainty';
import { blame } from '#kit/model/blame.ts';
import type { ComputeContext } from '#kit/model/definition.ts';
import { requireMeaningful } from './domain.ts';
import type { inputs, Values } from './inputs.ts';
import { testOfProtocol } from './protocol.ts';
import type { Specimen } from './specimen.ts';
import { furtherSpecimens, specimenOf, statisticsOf, type Unlike } from './specimens.ts';
import type { Test } from './step.ts';
import type { DrawnRecord } from './trace/read-trace.ts';
import type { Reading } from './trace/test-of-record.ts';

/** What pictures and cautions need beside the results. Plain data. */
export interface Details {
  /** The test whose numbers stand as results: the first, where there are several. */
  test: Test;
  /** All tests whose steps are known. */
  tests: Test[];
  /** What a trace says beyond its tests. */
  readings: Reading[];
  drawn: DrawnRecord[];
  specimens: Specimen[];
  unlike?: Unlike;
  /** All that the depth of deposition needs was given. */
  hasDepth: boolean;
}

function scaledTo(values: Values, strength: number | undefined, fitted: number | undefined) {
  const { electrodeArea, targetArea, weibullModulus = fitted } = values;
  if (strength === undefined || weibullModulus === undefined) return undefined;
  if (electrodeArea === undefined || targetArea === undefined) return undefined;
  return blame<keyof typeof inputs>({ area: 'targetArea', testedArea: 'electrodeArea' })(() =>
    weakestLinkStrength({ strength, testedArea: electrodeArea, area: targetArea, weibullModulus }),
  );
}

/** What one test gives: the interval, and how much lithium had moved. */
function measured({ completed, failed, ...test }: Test, lithiumMolarVolume: number) {
  const asLithium = (arealCapacity: number) =>
    lithiumThicknessGain({ arealCapacity, lithiumMolarVolume });
  return {
    criticalCurrentDensity: completed,
    failedCurrentDensity: failed,
    stepUncertainty:
      completed === undefined || failed === undefined
        ? undefined
        : rectangularUncertainty({ width: failed - completed }),
    throughput: test.throughput,
    lithiumMoved: asLithium(test.throughput),
    lithiumDepth: asLithium(test.depth),
    testDuration: test.duration,
  };
}

/** The code that a trace and the limits need, where it is there. */
type Later = typeof import('./later.ts');

/** The tests of a trace or of a protocol. */
function testsOf(values: Values, { progress, cache, later }: ComputeContext) {
  if (values.source !== 'trace')
    return { tests: [testOfProtocol(values)], readings: [], drawn: [] };
  const { trace = [], recorded, electrodeArea, shortCriterion } = values;
  const { fallOfVoltage, riseOfVoltage, wireShare } = values;
  const area = recorded === 'current' ? electrodeArea : undefined;
  const settings = [recorded, area, shortCriterion, fallOfVoltage, riseOfVoltage, wireShare];
  const { readings, drawn } = cache.derived(trace, settings.join(' '), () =>
    (later as Later).readTrace(values, progress),
  );
  return { tests: readings.map(({ test }) => test), readings, drawn };
}

/** Contact and limits, if they are asked for. */
function limitsWith(
  { contactOf, limitsOf }: Later,
  values: Values,
  nearest: number | undefined,
  rise: number | undefined,
) {
  return { ...contactOf(values, rise, nearest), ...limitsOf(values, nearest) };
}

/** The critical current density that may be reported, and what is nearest to failing. */
export function compute(values: Values, context: ComputeContext) {
  requireMeaningful(values);
  const { tests, readings, drawn } = testsOf(values, context);
  const test = tests[0] as Test;
  const specimens = [...tests.map(specimenOf), ...furtherSpecimens(values)];
  const { unlike, ...statistics } = statisticsOf(specimens);
  const nearest = test.failed ?? test.completed;
  const strength = statistics.meanCurrentDensity?.value ?? test.completed;
  const rise = values.areaSpecificResistanceRise ?? readings[0]?.rise;
  const limits =
    values.limits === 'with'
      ? limitsWith(context.later as Later, values, nearest, rise)
      : undefined;
  const hasDepth = limits?.depositionDepth !== undefined;
  const details: Details = {
    test,
    tests,
    readings,
    drawn,
    specimens,
    unlike,
    hasDepth,
  };
  return {
    ...measured(test, values.lithiumMolarVolume),
    ...statistics,
    scaledCurrentDensity: scaledTo(values, strength, statistics.fittedModulus?.value),
    ...limits,
    details,
  };
}
