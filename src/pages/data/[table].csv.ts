import type { APIRoute, GetStaticPaths } from 'astro';
import { byteOrderMark, tableFile } from '#prose/data-package/table-file.ts';
import { tables } from '#prose/data-package/tables.ts';

export const getStaticPaths = (() =>
  tables.map(({ collection }) => ({ params: { table: collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site, url }) =>
  new Response(byteOrderMark + (await tableFile(params.table ?? '', site ?? url)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
