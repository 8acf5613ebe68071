/**
 * A link is what stands behind the `?` of an address: `v=1&predictAt=60+Cel#?data=…`. Fields stand in the query;
 * tables stand behind `#`, which no host ever receives, as they are (`#?`) or packed (`#z=`).
 */

/** Servers refuse longer queries. */
const longestQuery = 6000;

/** Mail programs and messengers cut longer addresses. */
export const longestSafeLink = 60_000;

/** Whether a hash holds a state; any other leads to a heading. */
export function holdsState(hash: string): boolean {
  return /^#(?:\?|z=)/.test(hash);
}

/** A link as the end of an address; where its query is too long, all of it goes behind `#`. */
export function placeInAddress(link: string, hash = ''): string {
  const [query = '', tables] = link.split('#');
  if (query.length > longestQuery && !tables?.startsWith('z='))
    return `#?${query}${tables ? `&${tables.slice(1)}` : ''}`;
  if (tables) return `?${link}`;
  return `?${query}${holdsState(hash) ? '' : hash}`;
}

/** What an address holds. */
export interface LinkInAddress {
  /** The query, and what stands unpacked behind `#`. */
  query: string;
  /** Tables that are packed. */
  packed?: string;
}

/** Some programs write a query as they write one value: its first field would hold all others, and go unread. */
const withPlainSigns = (query: string) =>
  /^v=\d+%26/i.test(query) ? (new URLSearchParams(`v=${query}`).get('v') ?? query) : query;

/** Reads the end of an address, wherever its parts stand; programs that write HTML leave `&amp;` behind. */
export function linkInAddress(location: { search: string; hash: string }): LinkInAddress {
  // Some programs write `#` as they write any sign in a query.
  const [search = '', encoded] = location.search.split(/%23(?=\?|%3F|z=)/i);
  const hash = encoded ? `#${encoded.replace(/^%3F/i, '?')}` : location.hash;
  const behind = hash.startsWith('#?') ? `&${hash.slice(2)}` : '';
  return {
    query: (withPlainSigns(search.slice(1)) + behind).replaceAll('&amp;', '&'),
    packed: hash.startsWith('#z=') ? hash.slice(3) : undefined,
  };
}

/**
 * How many characters the tables of a link have, stated in its query: what was cut on its way is told from what
 * is whole. Links of earlier editions do not say it.
 */
export const tableLength = 'tableLength';

/**
 * A link of fields alone says at its start what stands at its end: one that was cut within a unit (`1.2 mm` →
 * `1.2 m`) is told from a whole one. Links of earlier editions, and those written by hand, do not say it.
 */
const until = 'until';
const end = 'end';

/** Keys of a query that are about the link itself. */
export const isOfLink = (key: string) => key === tableLength || key === until || key === end;

/** A query with what says that it is whole; one of a version alone holds nothing that could be lost. */
export function withEnd(query: URLSearchParams): string {
  const { v = '', ...fields } = Object.fromEntries(query);
  if (Object.keys(fields).length === 0) return query.toString();
  return new URLSearchParams({ v, [until]: end, ...fields, [end]: '1' }).toString();
}

/** Whether a query lost its end on its way. */
export const isCutShort = (query: URLSearchParams) => query.has(until) && !query.has(end);

export const cutShort =
  'This link was cut on its way: a field that did not arrive holds the number of the example. Ask for the link again.';

export const damagedTable =
  'The table of this link is damaged: the link was cut or changed on its way. Ask for it again, or open the file it was saved in.';

/** What mail, search and social networks add to the addresses they pass on; while-asleep.js has it too. */
const tracking =
  /clk?id$|^(?:_|utm_|mtm_|pk_|hsa_|mc_|gad_|ref_|ref$|igsh|gclsrc|[gw]braid|srsltid|mkt_tok|epik)/i;

/** Whether a key of a query asks a page for nothing. */
export const isTracking = (key: string) => tracking.test(key);

/** Whether a query asks a page for anything. */
export function asksSomething(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((key) => !isTracking(key));
}
