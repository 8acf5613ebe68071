import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { smallReact } from '../../../src/build/small-react.ts';
import type { SiteServer } from '../site-server.ts';

const here = import.meta.dirname;
const page =
  '<!doctype html><html lang="en"><title>planted</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/main.js"></script>';

/** The kit with a calculator in which faults are planted, as the site builds it: with its small React. */
export async function servePlanted(): Promise<SiteServer> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(here, '../../..'),
    plugins: [smallReact()],
    // A test runs in another mode than a build, which has no runtime of development.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: { main: resolve(here, 'main.tsx'), worker: resolve(here, 'worker.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(output.map((file) => [`/${file.fileName}`, file]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    const found = file ? (file.type === 'chunk' ? file.code : file.source) : page;
    const isMissing = !file && pathname !== '/';
    response.writeHead(isMissing ? 404 : 200, {
      'content-type': file ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(isMissing ? '' : found);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
