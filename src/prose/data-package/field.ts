/** A column of a table: its name, the type of its cells, and what stands in it. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description: string;
}

export const text = (name: string, description: string): Field => ({
  name,
  type: 'string',
  description,
});

export const number = (name: string, description: string): Field => ({
  name,
  type: 'number',
  description,
});

/** A number and, in the column behind it, its unit. */
export const measured = (name: string, description: string): Field[] => [
  number(name, `${description}, in the unit of the next column`),
  text(`${name}Unit`, `Unit of ${name}, UCUM code`),
];

/** Columns that say where a row comes from, at the end of every table. */
export const provenance: Field[] = [
  text('permalink', 'Address of the record in the primer'),
  text('edition', 'Version of the primer the row was taken from'),
];
