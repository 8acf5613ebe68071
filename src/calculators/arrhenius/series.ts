import { FitError } from '#statistics/fit-error';
import { DomainError, requirePositive } from '#units/domain-error';
import type { ComputeContext } from '#kit/model/definition.ts';
import { asConductivities, conductivityOfOneOhm, seriesOf, type Row } from './data.ts';
import { outcomeOf, type Given, type SeriesResult, type Values } from './compute.ts';

type Later = typeof import('./later.ts');

/** The series that is chosen; the first where none is. */
function chosenOf({ data, series = '' }: Given): { name: string; rows: Row[] } {
  const parts = seriesOf(data);
  const [first = ''] = parts.keys();
  const name = parts.has(series) ? series : first;
  return { name, rows: parts.get(name) ?? [] };
}

function valuesFor(given: Given, rows: readonly Row[]): Values {
  const ofOneOhm = conductivityOfOneOhm(given);
  // Where no convention is asked for, the law is one of σ.
  return {
    ...given,
    form: given.form ?? 'sigma',
    ofOneOhm,
    data: asConductivities(rows, ofOneOhm),
  };
}

/** What the fields hold, for the series that is chosen: its rows, as conductivities. */
export function chosenValues(given: Given): Values {
  return valuesFor(given, chosenOf(given).rows);
}

/** Every series by itself; one that cannot be fitted says why. */
function allSeries(given: Given, context: ComputeContext): SeriesResult[] {
  return [...seriesOf(given.data)].map(([name, rows]) => {
    context.signal.throwIfAborted();
    const size = rows.length;
    try {
      const outcome = outcomeOf(valuesFor(given, rows), rows, name, given.data, context);
      return { name, rows: size, outcome };
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof FitError)) throw error;
      const reason = error instanceof DomainError ? error.requirement : error.message;
      return { name, rows: size, outcome: { reason } };
    }
  });
}

/** Fits the data by the chosen model and carries the conductivity to the temperature asked for. `later` is there where the model or a conductivity asks for it. */
export function compute(given: Given, context: ComputeContext) {
  const { targetConductivity: target } = given;
  requirePositive({ temperature: given.predictAt });
  const { name, rows } = chosenOf(given);
  const values = valuesFor(given, rows);
  const { details, ...found } = outcomeOf(values, rows, name, given.data, context);
  const results = {
    ...found,
    targetTemperature:
      target === undefined
        ? undefined
        : (context.later as Later).targetTemperature(target, values, details),
  };
  if (rows.length === given.data.length) return { ...results, details };
  return { ...results, details: () => ({ ...details, series: allSeries(given, context) }) };
}
