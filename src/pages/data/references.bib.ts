import type { APIRoute } from 'astro';
import { archive } from '#prose/archive.ts';
import { bibtex } from '#prose/formatted-reference.ts';

export const GET: APIRoute = async () => {
  const works = [...(await archive('references')).values()].map(({ data }) => data);
  return new Response(`${bibtex(works)}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};
