import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runBuild } from '../site/run-build.ts';
import { fork, writeFork } from './settings.ts';

/** Builds the other book once for the rules of any book and for what it must not say. */
export default function buildFork(): void {
  if (process.env.KEEP_SITE && existsSync(join(fork.OUT_DIR, 'index.html'))) return;
  writeFork();
  runBuild(fork);
}
