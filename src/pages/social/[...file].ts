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

async function wordsOn({ path, kind }: CitablePage): Promise<{ kind: string; sentence: string }> {
  const id = path.replaceAll(/^\/(calculators\/)?|\/$/g, '');
  if (kind === 'chapter') {
    const text = await getEntry('chapters', id);
    const isPage = text?.data.kind === 'page';
    return { kind: isPage ? 'Page' : kinds.chapter, sentence: text?.data.summary ?? '' };
  }
  const story = kind === 'calculator' ? await getEntry('calculators', id) : undefined;
  return { kind: kinds[kind], sentence: story?.data.question ?? subtitle };
}

export const getStaticPaths = (async () => {
  const pages = await Promise.all(
    (await citablePages()).map(async (page) => ({
      params: { file: `${page.path.slice(1, -1)}.png` },
      props: { title: page.title, ...(await wordsOn(page)) },
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
