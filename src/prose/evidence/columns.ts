import type { Evidence } from '#data/evidence-schema';

const list = (values: readonly string[] | undefined) => values?.join('; ');

/** A record as one row: the same columns for every record, conditions with their units. */
export function evidenceColumns(record: Evidence): Record<string, unknown> {
  const { temperature, currentDensity, specificCurrent, arealCapacity, upperCutoff } =
    record.conditions;
  return {
    id: record.id,
    study: record.study,
    system: record.system,
    quantity: record.quantity,
    value: record.value,
    uncertainty: record.uncertainty,
    unit: record.unit,
    bound: record.bound,
    contribution: record.contribution,
    temperature: temperature?.value,
    temperatureUnit: temperature?.unit,
    currentDensity: currentDensity?.value,
    currentDensityUnit: currentDensity?.unit,
    specificCurrent: specificCurrent?.value,
    specificCurrentUnit: specificCurrent?.unit,
    arealCapacity: arealCapacity?.value,
    arealCapacityUnit: arealCapacity?.unit,
    cycles: record.conditions.cycles,
    upperCutoff: upperCutoff?.value,
    upperCutoffUnit: upperCutoff?.unit,
    pressure: record.conditions.pressure,
    notStated: list(record.conditions.notStated),
    cell: record.cell,
    region: record.region,
    family: record.family,
    strategy: record.strategy,
    mechanism: record.mechanism,
    whereInSource: record.whereInSource,
    sourceIds: list(record.sourceIds),
    check: record.check.label,
    checkDetail: record.check.detail,
    statement: record.statement,
    caveat: record.caveat,
    references: list(record.references),
    corrections: list(record.corrections),
  };
}
