import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '#prose/archive.ts';
import { bibtex } from '#prose/formatted-reference.ts';

export const getStaticPaths = (async () =>
  [...(await archive('references')).values()].map(({ id, data }) => ({
    params: { key: id },
    props: { work: data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(`${bibtex([props.work])}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
