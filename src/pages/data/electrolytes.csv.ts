import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { csv } from '#prose/downloads.ts';
import { electrolyteColumns } from '#prose/electrolytes/columns.ts';

export const GET: APIRoute = async () =>
  csv([...(await archive('electrolytes')).values()].map(({ data }) => electrolyteColumns(data)));
