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
}

const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

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
export function dataPackage({ authors, ...about }: About) {
  return {
    profile: 'data-package',
    ...about,
    licenses: [licence],
    contributors: authors.map((title) => ({ title, role: 'author' })),
    resources: dataFiles.map(resource),
  };
}
