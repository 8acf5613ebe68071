import type { APIRoute } from 'astro';
import { packed } from '#shell/search/packed-record.ts';
import { searchRecords } from '#shell/search/records.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify((await searchRecords()).map(packed)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
