import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { ris } from '#prose/formatted-reference.ts';

export const GET: APIRoute = async () => {
  const works = [...(await archive('references')).values()].map(({ data }) => data);
  return new Response(`${works.map((work) => ris(work)).join('\n')}\n`, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
