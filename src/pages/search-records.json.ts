import type { APIRoute } from 'astro';
import { searchRecords } from '#shell/search/records.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchRecords()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
