import type { APIRoute } from 'astro';
import { schemaFile } from '#prose/safety-record/schema-file.ts';

/** The schema of safety records, at an address that files name and that stays. */
export const GET: APIRoute = ({ site }) =>
  new Response(schemaFile(site), { headers: { 'content-type': 'application/schema+json' } });
