import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async () =>
  json([...(await archive('symbols')).values()].map(({ data }) => data));
