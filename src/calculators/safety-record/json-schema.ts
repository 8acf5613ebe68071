import { quantities } from '#units/quantities';
import { columnName } from '#table/read-table';
import { groupIds, groups } from './groups.ts';
import { lineStates, type LineDefinition } from './line.ts';
import { linesOf } from './lines.ts';
import { formatVersion } from './record-file.ts';
import { tableIds, tables } from './tables.ts';

type Json = Record<string, unknown>;

/** What the value of a line may be. */
function valueSchema(definition: LineDefinition): Json {
  if (definition.kind === 'quantity')
    return {
      value: { type: 'number' },
      unit: {
        type: 'string',
        description: 'UCUM; ppm is [ppm]',
        examples: [...quantities[definition.quantity].units],
      },
      u: {
        type: 'number',
        minimum: 0,
        description: 'standard uncertainty, in the unit of the value',
      },
    };
  if (definition.kind === 'count') return { value: { type: 'integer', minimum: 0 } };
  if (definition.kind === 'choice') return { value: { enum: [...definition.options] } };
  return { value: { type: 'string' } };
}

function lineSchema(definition: LineDefinition): Json {
  const text = { type: 'string' };
  return {
    type: 'object',
    title: definition.label,
    ...(definition.help ? { description: definition.help } : {}),
    required: ['state'],
    properties: {
      state: { enum: [...lineStates] },
      ...valueSchema(definition),
      n: { type: 'integer', minimum: 1, description: 'number of cells behind the value' },
      method: text,
      ...{ typed: text, typedUnit: text, typedU: text, typedN: text },
    },
  };
}

function tableSchema(id: (typeof tableIds)[number]): Json {
  const columns = tables[id].columns.map((column) => {
    const words = 'words' in column ? { enum: [...column.words] } : { type: 'string' };
    const kind = 'quantity' in column ? { type: ['number', 'string'] } : words;
    return [column.id, { title: columnName(column), ...kind }] as const;
  });
  return {
    type: 'object',
    title: tables[id].label,
    properties: {
      units: { type: 'object', additionalProperties: { type: 'string' } },
      rows: {
        type: 'array',
        maxItems: 10_000,
        items: { type: 'object', properties: Object.fromEntries(columns) },
      },
    },
  };
}

/** The JSON Schema of a record, from the lines and tables of the form. Unknown keys are allowed: they are kept. */
export function jsonSchema(address: string): Json {
  const ofGroups = groupIds.map((group) => [
    group,
    {
      type: 'object',
      title: groups[group].title,
      description: groups[group].asks,
      properties: Object.fromEntries(
        Object.entries(linesOf[group]).map(([id, definition]) => [id, lineSchema(definition)]),
      ),
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Safety record of a population of cells',
    type: 'object',
    required: ['safetyRecord'],
    properties: {
      $schema: { type: 'string' },
      safetyRecord: { const: formatVersion },
      name: { type: 'string' },
      note: { type: 'string' },
      ...Object.fromEntries(ofGroups),
      ...Object.fromEntries(tableIds.map((id) => [`${id}Table`, tableSchema(id)])),
    },
  };
}
