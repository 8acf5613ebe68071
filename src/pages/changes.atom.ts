import type { APIRoute } from 'astro';
import { atomFeed } from '#publication/atom';
import { releases } from '#publication/changelog';
import { readPrimer } from '#publication/primer';
import { wholeAddress } from '#shell/address.ts';

export const GET: APIRoute = () => {
  const { title, authors, language } = readPrimer();
  const author = authors.map((one) =>
    'literal' in one ? one.literal : `${one.given} ${one.family}`,
  );
  const feed = {
    title,
    language,
    author: author.join(', '),
    self: wholeAddress('/changes.atom'),
    page: wholeAddress('/changes/'),
  };
  return new Response(atomFeed(releases(), feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
