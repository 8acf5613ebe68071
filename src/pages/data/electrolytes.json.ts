import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async () =>
  json([...(await archive('electrolytes')).values()].map(({ data }) => data));
