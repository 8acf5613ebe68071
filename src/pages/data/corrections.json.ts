import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async () =>
  json(
    [...(await archive('corrections')).values()].map(({ id, data, body }) => ({
      ...data,
      id,
      why: body?.trim(),
    })),
  );
