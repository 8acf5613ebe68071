import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The program, where Firefox is installed. */
export const firefoxProgram =
  process.env.FIREFOX_PATH ?? installed.find((path) => existsSync(path));

interface Answer {
  id?: number;
  type: string;
  method?: string;
  message?: string;
  params?: { level?: string; text?: string };
  result?: Record<string, unknown>;
}

/** A page in Firefox, driven by WebDriver BiDi, which it speaks by itself. */
export interface FirefoxPage {
  /** Errors that the page wrote to its console. */
  errors: string[];
  open: (address: string) => Promise<void>;
  /** The value of an expression, as JSON; a promise is waited for. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

function socketOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr!.on('data', (words: Buffer) => {
      said += String(words);
      const address = /ws:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address) resolve(`${address}/session`);
    });
    program.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

async function speak(address: string, errors: string[]): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    if (answer.params?.level === 'error') errors.push(answer.params.text ?? '');
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  let count = 0;
  return async (method, params) => {
    const id = ++count;
    const arrives = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await arrives;
    if (!result) throw new Error(`${method}: ${message}`);
    return result;
  };
}

async function newPage(send: Send): Promise<string> {
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  return String(context);
}

/** Starts a Firefox of its own profile. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const program = spawn(path, [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--remote-debugging-port', '0', 'about:blank'],
  ]);
  const errors: string[] = [];
  const send = await speak(await socketOf(program), errors);
  const context = await newPage(send);
  return {
    errors,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return JSON.parse((result as { value: string }).value);
    },
    close: async () => {
      await send('browser.close', {}).catch(() => program.kill());
      await new Promise((resolve) => program.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
