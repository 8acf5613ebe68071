import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { withProvenance } from '#prose/data-package/provenance.ts';
import { json } from '#prose/downloads.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const records = [...(await archive('symbols')).values()].map(({ data }) => data);
  return json(withProvenance('symbols', records, site ?? url));
};
