import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { withProvenance } from '#prose/data-package/provenance.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const records = [...(await archive('corrections')).values()].map(({ id, data, body }) => ({
    ...data,
    id,
    why: body?.trim(),
  }));
  return json(withProvenance('corrections', records, site ?? url));
};
