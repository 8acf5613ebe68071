import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { csv } from '#prose/downloads.ts';
import { evidenceColumns } from '#prose/evidence/columns.ts';

export const GET: APIRoute = async () =>
  csv([...(await archive('evidence')).values()].map(({ data }) => evidenceColumns(data)));
