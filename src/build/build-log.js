import { stripVTControlCharacters } from 'node:util';
import nodeLog from 'astro/logger/node';

/** A file that was written, and how long it took. */
const ofOneFile = /^\s*(?:├─|└─|▶|\(\+[\d.]+m?s\)\s*$)/;

/**
 * Astro's log without its two events for each of the three thousand files of the site, in which a warning
 * drowns. Warnings, errors, and what the steps of the build say of themselves all stay. Astro loads a log
 * as JavaScript only.
 *
 * @param {Parameters<typeof nodeLog>[0]} config
 */
export default function buildLog(config) {
  const log = nodeLog(config);
  return {
    ...log,
    /** @param {Parameters<typeof log.write>[0]} event */
    write(event) {
      const isNoise =
        event.level === 'info' && ofOneFile.test(stripVTControlCharacters(event.message));
      if (!isNoise) log.write(event);
    },
  };
}
