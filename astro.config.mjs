import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { calculatorChunks } from '#build/chunks';
import { contentPolicy } from '#build/content-policy';
import { finishPages } from '#build/finish-pages';
import { knownWarnings } from '#build/known-warnings';
import { unpackFiles } from '#build/many-files';
import { movedAnchorsFollow } from '#build/moved-pages';
import { namedQuantities } from '#build/named-quantities';
import { slimDeclarations } from '#build/slim-declarations';
import { movedPages } from '#build/redirects';
import { searchIndex } from '#build/search-index';
import { sitemapOptions } from '#build/sitemap';
import { smallReact } from '#build/small-react';
import { subsetFonts } from '#build/subset-fonts';
import { markdownPlugins } from '#markdown/plugins';
import { readPrimer } from '#publication/primer';

const { SITE = 'http://localhost:4321', OUT_DIR = 'dist' } = process.env;
// GitHub Pages gives no path at all for a site at the root of its host.
const BASE_PATH = process.env.BASE_PATH || '/';

// What is wrong with content/primer.json is said before anything is built.
readPrimer();

export default defineConfig({
  site: SITE,
  base: BASE_PATH,
  outDir: OUT_DIR,
  output: 'static',
  logger: { entrypoint: './src/build/build-log.js' },
  trailingSlash: 'always',
  redirects: movedPages(BASE_PATH),
  build: { inlineStylesheets: 'never' },
  // Highlighted code comes with inline styles, which the content policy forbids.
  markdown: { processor: unified(markdownPlugins(BASE_PATH)), syntaxHighlight: false },
  integrations: [
    mdx(),
    react(),
    unpackFiles(),
    sitemap(sitemapOptions(BASE_PATH)),
    subsetFonts(),
    finishPages(),
    movedAnchorsFollow(BASE_PATH, SITE),
    searchIndex(),
  ],
  security: { csp: contentPolicy(BASE_PATH) },
  // A font inside the style sheet would need `data:` in the content policy.
  vite: {
    plugins: [
      smallReact(),
      calculatorChunks(),
      namedQuantities(),
      slimDeclarations(),
      knownWarnings(),
    ],
    build: {
      assetsInlineLimit: 0,
      // Safari drops a shorthand of text-decoration with two values: with it named, the longhands stay.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
    worker: { format: 'es' },
  },
});
