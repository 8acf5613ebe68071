import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { withProvenance } from '#prose/data-package/provenance.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const records = [...(await archive('electrolytes')).values()].map(({ data }) => data);
  return json(withProvenance('electrolytes', records, site ?? url));
};
