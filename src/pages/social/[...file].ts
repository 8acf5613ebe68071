import type { APIRoute, GetStaticPaths } from 'astro';
import { getEntry } from 'astro:content';
import { readPrimer } from '#publication/primer';
import { lightColours } from '#build/social-card/colours';
import { drawCard } from '#build/social-card/draw';
import { renderPicture } from '#build/social-card/render';
import { citablePages, type CitablePage } from '#shell/cite/pages.ts';

const { title, subtitle, name } = readPrimer();
const colours = lightColours();
const kinds = { chapter: 'Chapter', calculator: 'Calculator', reference: 'Reference' };

async function sentenceOf({ path, kind }: CitablePage): Promise<string> {
  const id = path.replaceAll(/^\/(calculators\/)?|\/$/g, '');
  if (kind === 'chapter') return (await getEntry('chapters', id))?.data.summary ?? '';
  if (kind === 'calculator') return (await getEntry('calculators', id))?.data.question ?? '';
  return subtitle;
}

export const getStaticPaths = (async () => {
  const pages = await Promise.all(
    (await citablePages()).map(async (page) => ({
      params: { file: `${page.path.slice(1, -1)}.png` },
      props: { kind: kinds[page.kind], title: page.title, sentence: await sentenceOf(page) },
    })),
  );
  const whole = { kind: 'Primer', title, sentence: subtitle };
  return [{ params: { file: `${name}.png` }, props: whole }, ...pages];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { kind, title: shown, sentence } = props as Record<'kind' | 'title' | 'sentence', string>;
  const card = drawCard({ kind, title: shown, sentence, site: title }, colours);
  return new Response(await renderPicture(card), { headers: { 'Content-Type': 'image/png' } });
};
