import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async () =>
  json(
    [...(await archive('glossary')).values()].map(({ id, data, body }) => ({
      ...data,
      id,
      definition: body?.trim(),
    })),
  );
