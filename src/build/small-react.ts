import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What stands for each entry of React in the browser. */
const stand: Record<string, string> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/compat/jsx-dev-runtime',
  '@astrojs/react/client.js': fileURLToPath(new URL('./wake-island.ts', import.meta.url)),
};

/**
 * The islands are React components, rendered by React on the server. In the browser Preact's
 * compatible build runs them, while developing as in what is published: React DOM alone weighs 66 kB
 * of the 126.5 kB a calculator page may weigh. REACT_DOM=1 leaves React in place, to see that both agree.
 */
export function smallReact({ REACT_DOM } = process.env): Plugin | undefined {
  if (REACT_DOM) return undefined;
  return {
    name: 'small-react',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const name = stand[source];
      if (!name || this.environment.name !== 'client') return null;
      return this.resolve(name, importer, options);
    },
    // What refreshes components in place knows React only, and would leave the old ones standing.
    hotUpdate({ modules }) {
      if (this.environment.name !== 'client' || !modules.some(({ type }) => type === 'js')) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            optimizeDeps: {
              include: Object.values(stand).filter((name) => name.startsWith('preact')),
            },
          }
        : undefined,
  };
}
