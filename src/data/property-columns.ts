import { quantities } from '#units/quantities';
import { measuredColumns, text, type Column } from './column.ts';
import type { Electrolyte } from './electrolyte-schema.ts';
import { propertyNames, type PropertyName } from './material-property.ts';

const whereSeen = (material: Electrolyte, name: PropertyName) => {
  const property = material[name];
  return property?.reference ?? property?.doi;
};

const columnsOf = (name: PropertyName): Column<Electrolyte>[] => [
  ...measuredColumns(
    name,
    `Of the material: ${quantities[name].name}`,
    (material: Electrolyte) => material[name],
  ),
  text(`${name}Method`, `How ${name} was found`, ({ data }) => data[name]?.method),
  text(`${name}Source`, `The work of ${name}: id in references.csv, or DOI`, ({ data }) =>
    whereSeen(data, name),
  ),
  text(
    `${name}Certainty`,
    `How far the value was checked (${name})`,
    ({ data }) => data[name]?.certainty,
  ),
];

/** Number, unit, method, source and certainty of each further property of a material. */
export const propertyColumns: Column<Electrolyte>[] = propertyNames.flatMap(columnsOf);
