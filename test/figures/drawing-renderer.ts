import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createServer, type UserConfig, type ViteDevServer } from 'vite';

/** Renders a component of src/figures as the site would, without content, pages or integrations. */
export async function startRenderer() {
  const inline = {
    configFile: false,
    root: process.cwd(),
    devToolbar: { enabled: false },
  } as const;
  const settings = {
    cacheDir: join(tmpdir(), 'interphase-figures'),
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  } satisfies UserConfig;
  const config = await getViteConfig(settings, inline)({ mode: 'test', command: 'serve' });
  const server: ViteDevServer = await createServer(config);
  const container = await AstroContainer.create();
  return {
    async render(name: string, props: Record<string, unknown>): Promise<string> {
      const module = await server.ssrLoadModule(`/src/figures/${name}.astro`);
      return container.renderToString(module.default, { props });
    },
    stop: () => server.close(),
  };
}
