type Rows = readonly Record<string, number | string>[];

/** Name of a number in a table among the inputs with an uncertainty: `layers.0.thickness`. */
export function cellKey(table: string, row: number, column: string): string {
  return [table, row, column].join('.');
}

/** The number of an input, or of a cell by its key. */
export function numberOf(values: Record<string, unknown>, key: string): number {
  const [table = '', row, column = ''] = key.split('.');
  return (
    row === undefined ? values[key] : (values[table] as Rows)[Number(row)]?.[column]
  ) as number;
}

/** The values with other numbers in some inputs and cells; what was given stays as it is. */
export function withNumbers(
  values: Record<string, unknown>,
  keys: readonly string[],
  numbers: readonly number[],
): Record<string, unknown> {
  const changed = { ...values };
  keys.forEach((key, index) => {
    const [table = '', row, column = ''] = key.split('.');
    if (row === undefined) changed[key] = numbers[index];
    else {
      const rows = changed[table] as Rows;
      changed[table] = rows.with(Number(row), {
        ...rows[Number(row)],
        [column]: numbers[index] as number,
      });
    }
  });
  return changed;
}
