import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** The engine of Safari needs its driver and something to draw on. */
export const hasWebKit = existsSync(driver) && Boolean(process.env.DISPLAY || existsSync(screen));

/** A page in WebKitGTK, driven by WebDriver. */
export interface WebKitPage {
  open: (address: string) => Promise<void>;
  /** The value of an expression. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

async function answerOf(address: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: Record<string, unknown> };
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** The driver says nothing when it is ready: it is asked until it answers. */
async function newSession(origin: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const reached = await fetch(`${origin}/status`).catch(() => undefined);
    if (reached?.ok) break;
    await wait(200);
  }
  const { sessionId } = await answerOf(`${origin}/session`, { capabilities: {} });
  return `${origin}/session/${String(sessionId)}`;
}

export async function openWebKit(): Promise<WebKitPage> {
  const port = 20_000 + (process.pid % 20_000);
  const { DISPLAY = `:${port}` } = process.env;
  const programs = process.env.DISPLAY ? [] : [spawn(screen, [DISPLAY, '-nolisten', 'tcp'])];
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  programs.push(spawn(driver, [`--port=${port}`], { env }));
  const session = await newSession(`http://127.0.0.1:${port}`);
  return {
    open: async (url) => {
      await answerOf(`${session}/url`, { url });
    },
    evaluate: async <Value>(expression: string) => {
      const script = `return JSON.stringify(${expression})`;
      const value: unknown = await answerOf(`${session}/execute/sync`, { script, args: [] });
      return JSON.parse(value as string) as Value;
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      for (const program of programs.reverse()) program.kill();
    },
  };
}
