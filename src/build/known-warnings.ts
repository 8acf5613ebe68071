import type { Plugin } from 'vite';

interface Log {
  code?: string;
  message: string;
}

/**
 * Whether a warning of the bundler is known and has no consequence.
 * - Astro marks MDX with "use astro:head-inject" for itself and has read the mark before the bundler does.
 * - On the server every picture is in memory from the start; the imports that a browser makes later are the
 *   same lines of code. In the browser's own files such an import would be a fault, and is shown.
 */
export function isKnown({ code, message }: Log, environment: string): boolean {
  if (code === 'MODULE_LEVEL_DIRECTIVE') return message.includes('"use astro:head-inject"');
  return (
    code === 'INEFFECTIVE_DYNAMIC_IMPORT' &&
    environment !== 'client' &&
    message.includes('also statically imported by src/calculators/all.ts')
  );
}

/** Keeps known warnings out of the log, so that a new one is seen. */
export function knownWarnings(): Plugin {
  return {
    name: 'known-warnings',
    apply: 'build',
    configEnvironment: (environment) => ({
      build: {
        rolldownOptions: {
          onLog: (level, log, show) => {
            if (!isKnown(log, environment)) show(level, log);
          },
        },
      },
    }),
  };
}
