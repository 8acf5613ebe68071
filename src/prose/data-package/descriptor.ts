import type { Licence } from '#publication/licences';
import { dataFiles } from '#data/data-files';
import { columnsOf, tableNamed } from './tables.ts';

interface About {
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  homepage: string;
  keywords: readonly string[];
  authors: readonly string[];
  licence: Licence;
}

const foreignKeys = (keysOf: Readonly<Record<string, string>>) =>
  Object.entries(keysOf).map(([column, table]) => ({
    fields: column,
    reference: { resource: `${table}-csv`, fields: 'id' },
  }));

function resource({ name, path, title, format, mediatype, dataset }: (typeof dataFiles)[number]) {
  const described = { name, path, title, format, mediatype, encoding: 'utf-8' };
  if (format !== 'csv') return described;
  const table = tableNamed(dataset);
  const { keysOf } = table.download;
  return {
    ...described,
    // The same table without the mark for spreadsheets.
    path: `tables/${path}`,
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: columnsOf(table).map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: 'id',
      ...(keysOf && { foreignKeys: foreignKeys(keysOf) }),
      missingValues: [''],
    },
  };
}

/** The data package (specs.frictionlessdata.io, version 1): what each file and each column is. */
export function dataPackage({ authors, licence: { id, title, url }, ...about }: About) {
  return {
    profile: 'data-package',
    ...about,
    licenses: [{ name: id, title, path: url }],
    contributors: authors.map((author) => ({ title: author, role: 'author' })),
    resources: dataFiles.map(resource),
  };
}
