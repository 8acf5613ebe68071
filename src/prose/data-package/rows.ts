import type { Reference } from '#data/reference-schema';
import { archive } from '../archive.ts';
import { electrolyteColumns } from '../electrolytes/columns.ts';
import { evidenceColumns } from '../evidence/columns.ts';

type Row = Record<string, unknown>;

const list = (values: readonly string[] | undefined) => values?.join('; ');

function authorsOf({ author = [], custom }: Reference): string {
  const names = author.map((one) =>
    'literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(', '),
  );
  return [...names, ...(custom.moreAuthors ? ['et al.'] : [])].join('; ');
}

function referenceRow(work: Reference): Row {
  const { id, type, title, volume, issue, page, number, publisher, DOI, URL, custom } = work;
  return {
    id,
    type,
    authors: authorsOf(work),
    year: work.issued['date-parts'][0][0],
    title,
    containerTitle: work['container-title'],
    volume,
    issue,
    page,
    number,
    bookEdition: work.edition,
    publisher,
    doi: DOI,
    url: URL,
    certainty: custom.certainty,
    verifiedAgainst: custom.verifiedAgainst,
  };
}

const entries = async <Name extends Parameters<typeof archive>[0]>(name: Name) => [
  ...(await archive(name)).values(),
];

/** The rows of each table, in the order of its records. */
export const rowsOfTables: Record<string, () => Promise<Row[]>> = {
  evidence: async () => (await entries('evidence')).map(({ data }) => evidenceColumns(data)),
  electrolytes: async () =>
    (await entries('electrolytes')).map(({ data }) => electrolyteColumns(data)),
  references: async () => (await entries('references')).map(({ data }) => referenceRow(data)),
  corrections: async () =>
    (await entries('corrections')).map(({ id, data, body }) => ({
      ...data,
      id,
      sourceIds: list(data.sourceIds),
      references: list(data.references),
      why: body?.trim(),
    })),
  glossary: async () =>
    (await entries('glossary')).map(({ id, data, body }) => ({
      ...data,
      id,
      synonyms: list(data.synonyms),
      seeAlso: list(data.seeAlso),
      references: list(data.references),
      definition: body?.trim(),
    })),
  symbols: async () =>
    (await entries('symbols')).map(({ data }) => ({ ...data, traps: data.traps?.join(' ') })),
};
