import type { APIRoute, GetStaticPaths } from 'astro';
import { recordsFile } from '#prose/data-package/table-file.ts';
import { tables } from '#prose/data-package/tables.ts';
import { json } from '#prose/downloads.ts';

export const getStaticPaths = (() =>
  tables.map(({ collection }) => ({ params: { table: collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site, url }) =>
  json(await recordsFile(params.table ?? '', site ?? url));
