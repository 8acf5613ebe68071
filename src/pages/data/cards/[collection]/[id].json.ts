import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '#prose/downloads.ts';
import { allCards } from '#prose/notes/all-cards.ts';

export const getStaticPaths = (async () =>
  (await allCards()).map(({ collection, id, html }) => ({
    params: { collection, id },
    props: { html },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => json({ html: props.html });
