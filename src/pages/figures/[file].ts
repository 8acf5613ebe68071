import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { renderPicture } from '#build/social-card/render';
import { tokensIn } from '#build/standalone-drawing/light-theme';
import { slide } from '#build/standalone-drawing/slide';
import { sourceLine, standalone } from '#build/standalone-drawing/standalone';
import { withTextChunk } from '#citation/png-text';
import { licenceOf } from '#publication/licences';
import { readPrimer } from '#publication/primer';
import { figureData } from '#prose/figure-data.ts';
import { figureFiles, type FigureFile } from '#shell/cite/figures.ts';

const drawings = import.meta.glob<{ default: AstroComponentFactory }>('../../figures/*.astro', {
  // All at once, as the chapters take them: one by one, each would bring a style sheet of its own to every page.
  eager: true,
});
const sources = import.meta.glob<string>('../../figures/*.astro', {
  query: '?raw',
  import: 'default',
});
const sheets = import.meta.glob<string>(['../../figures/**/*.css', '../../chart/families.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tokens = tokensIn(readFileSync('src/styles/tokens.css', 'utf8'));
const licence = licenceOf(readPrimer().licences.content).url;
const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

export const getStaticPaths = (async () =>
  (await figureFiles()).flatMap((figure) =>
    (['svg', 'png'] as const).flatMap((ending) => [
      { params: { file: `${figure.id}.${ending}` }, props: { figure, ending, isSlide: false } },
      {
        params: { file: `${figure.id}-slide.${ending}` },
        props: { figure, ending, isSlide: true },
      },
    ]),
  )) satisfies GetStaticPaths;

const css = Object.values(sheets).join('\n');

async function ownStyles(drawing: string): Promise<string> {
  const source = (await sources[`../../figures/${drawing}.astro`]?.()) ?? '';
  return /<style>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? '';
}

interface Props {
  figure: FigureFile;
  ending: keyof typeof types;
  isSlide: boolean;
}

async function drawn({ figure, ending, isSlide }: Props): Promise<string> {
  const { id, drawing, name, work } = figure;
  const file = drawings[`../../figures/${drawing}.astro`];
  if (!file) throw new Error(`There is no drawing ${drawing}.`);
  const container = await AstroContainer.create();
  const props = { id: `drawing-${id}`, ...(await figureData(drawing)) };
  const markup = await container.renderToString(file.default, { props });
  const ownCss = await ownStyles(drawing);
  const all = { markup, css, ownCss, tokens, work, licence };
  if (isSlide) return slide({ ...all, scale: ending === 'png' ? 2 : 1 }, name);
  return standalone({ ...all, scale: ending === 'png' ? 3 : 1 });
}

export const GET: APIRoute = async ({ props }) => {
  const { figure, ending } = props as unknown as Props;
  const svg = await drawn(props as unknown as Props);
  const headers = { 'Content-Type': types[ending] };
  if (ending === 'svg') return new Response(svg, { headers });
  const picture = await renderPicture(svg, 128);
  return new Response(withTextChunk(picture, 'Source', sourceLine(figure.work)), { headers });
};
