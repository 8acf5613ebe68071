import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeBlockHeadings } from './block-headings.ts';
import { rehypeGlue } from './glue.ts';
import {
  rehypeHeldHeadings,
  rehypePermalinks,
  rehypePlainHeadings,
  rehypeSections,
} from './headings.ts';
import { rehypeLinks } from './links.ts';
import { rehypeHeldPairs } from './held-pairs.ts';
import { rehypeMendMath, rehypePrepareMath } from './math.ts';
import { katexOptions } from './render-tex.ts';
import { rehypeNumberUnits } from './number-units.ts';
import { rehypeTables } from './tables.ts';

interface MarkdownPlugins {
  remarkPlugins: RemarkPlugins;
  rehypePlugins: RehypePlugins;
}

/** What happens to every page of Markdown and MDX, in this order. */
export function markdownPlugins(base: string): MarkdownPlugins {
  return {
    remarkPlugins: [remarkMath],
    rehypePlugins: [
      rehypePrepareMath,
      [rehypeKatex, katexOptions],
      rehypeMendMath,
      // First, so that the unit of “= 12 mS” is held with its number to the formula before it.
      rehypeNumberUnits,
      rehypeGlue,
      rehypeHeldPairs,
      rehypeTables,
      [rehypeLinks, { base }],
      rehypeBlockHeadings,
      rehypePlainHeadings,
      // By itself, for Astro adds it to MDX where it does not find it here.
      rehypeHeadingIds,
      rehypeHeldHeadings,
      rehypePermalinks,
      rehypeSections,
    ] as RehypePlugins,
  };
}
