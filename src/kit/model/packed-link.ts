import { damagedTable, linkInAddress, type LinkInAddress } from './link.ts';

/** Packing makes a line unreadable: it must save one. */
const worthwhile = 100;

/** A table of the most rows has some 600 kB; a short link can unpack to gigabytes, and is stopped here. */
const mostBytes = 4_000_000;

/** With its end and a checksum, so that a link that lost a piece does not open as another table. */
const format = 'deflate';

/** A link that cannot be read, in a sentence for the reader. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault';
}

/** The query of tables in signs that a hash may hold, without those the packing would only repeat. */
const plain = (tables: string) => tables.replaceAll(/%(?:2C|3B|C2%B1)/g, decodeURIComponent);

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);

/** Packs a text into letters that stand in any address (base64url, RFC 4648). */
async function pack(text: string): Promise<string> {
  const packed = through(new TextEncoder().encode(text), new CompressionStream(format));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** What `pack` packed, or nothing where it is more than any table has. */
async function unpack(packed: string): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = through(bytesOf(packed), new DecompressionStream(format)).getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > mostBytes) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The link with its tables packed where that makes it shorter. Where it cannot be done, it stays as it is. */
export async function packedLink(link: string): Promise<string> {
  const [query, tables = ''] = link.split('#?');
  if (tables.length <= worthwhile || typeof CompressionStream === 'undefined') return link;
  const packed = `${query}#z=${await pack(plain(tables))}`;
  return packed.length + worthwhile <= link.length ? packed : link;
}

/** What a link says, as one query, and what of it could not be read. */
export interface LinkReading {
  query: string;
  fault?: string;
}

/** Reads a link; a table that cannot be read is empty, and not that of the example. */
export async function readLink(
  link: LinkInAddress,
  tables: readonly string[],
): Promise<LinkReading> {
  try {
    return { query: await unpackedQuery(link) };
  } catch (error) {
    if (!(error instanceof LinkFault)) throw error;
    const empty = tables.map((key) => `&${key}=`).join('');
    return { query: link.query + empty, fault: error.message };
  }
}

/** All of a link as one query. Throws a LinkFault where its tables cannot be unpacked. */
export async function unpackedQuery({ query, packed }: LinkInAddress): Promise<string> {
  if (packed === undefined) return query;
  if (typeof DecompressionStream === 'undefined')
    throw new LinkFault('This browser is too old to unpack the table of this link.');
  const tables = await unpack(packed).catch(() => {
    throw new LinkFault(damagedTable);
  });
  if (tables !== undefined) return `${query}&${tables}`;
  throw new LinkFault(
    'The table of this link unpacks to more than 4 MB, more than any table here may have, and was not read.',
  );
}

/** All that an address or a link says, as one query: for what opens saved addresses. */
export function queryOfAddress(address: string): Promise<string> {
  const [before = '', hash] = address.split(/#(.*)/s);
  const search = before.includes('?') ? before.slice(before.indexOf('?')) : '';
  return unpackedQuery(linkInAddress({ search, hash: hash === undefined ? '' : `#${hash}` }));
}
