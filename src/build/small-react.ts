import type { Plugin } from 'vite';

/** What stands for each entry of React in the browser. */
const stand: Record<string, string> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
};

/**
 * The islands are React components, rendered by React on the server. In the browser Preact's
 * compatible build runs them: React DOM alone weighs 66 kB of the 140 kB a calculator page may weigh.
 */
export function smallReact(): Plugin {
  return {
    name: 'small-react',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer, options) {
      const name = stand[source];
      if (!name || this.environment.name !== 'client') return null;
      return this.resolve(name, importer, options);
    },
  };
}
