import { afterEach, expect, it, vi } from 'vitest';
import { serveEvaluations } from '../../../src/kit/run/evaluation-worker.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells the page of a calculator that cannot be loaded: a rejected promise alone stays in the worker', async () => {
  const worker = { postMessage: vi.fn(), onmessage: vi.fn() };
  const reported = vi.fn();
  vi.stubGlobal('self', worker);
  vi.stubGlobal('reportError', reported);
  const failure = new Error('no connection');
  serveEvaluations(() => Promise.reject(failure));
  worker.onmessage({ data: { calculator: 'arrhenius', state: {} } });
  await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(failure));
  expect(worker.postMessage).toHaveBeenCalledOnce();
});
