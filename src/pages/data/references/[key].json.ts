import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '#prose/archive.ts';
import { json } from '#prose/downloads.ts';

export const getStaticPaths = (async () =>
  [...(await archive('references')).values()].map(({ id, data }) => ({
    params: { key: id },
    props: { work: data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => json([props.work]);
