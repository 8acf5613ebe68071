import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteUnderTest } from '../site/site-under-test.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
};

function fileFor(url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(siteUnderTest.base)) return undefined;
  const file = join(siteUnderTest.folder, normalize(path.slice(siteUnderTest.base.length)));
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(page) ? page : undefined;
}

export interface SiteServer {
  /** Address of a page given from the root of the site. */
  address: (path: string) => string;
  close: () => Promise<void>;
}

/** What GitHub Pages sends compressed. */
const isText = (file: string) =>
  ['.html', '.css', '.js', '.json', '.svg', '.xml'].includes(extname(file));

/**
 * Serves the built site as GitHub Pages does: below its base path, with its own page for what is not there; compressed
 * where bytes take time.
 */
export async function serveSite({ compressed = false } = {}): Promise<SiteServer> {
  const server: Server = createServer((request, response) => {
    const found = fileFor(request.url ?? '/');
    const file = found ?? join(siteUnderTest.folder, '404.html');
    const isSmaller = compressed && isText(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(isSmaller && { 'content-encoding': 'gzip' }),
    });
    if (isSmaller) response.end(gzipSync(readFileSync(file), { level: 6 }));
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: (path) => `${origin}${siteUnderTest.base}${path.replace(/^\//, '')}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
