// The seam: what goes over the bridge, and that whatever goes wrong arrives as one kind of failure.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostFailure } from '../src/base/failure';
import { call } from '../src/base/host';
import { setLanguage } from '../src/base/words.svelte';

afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  it('carries command, language and arguments, and gives what the engine answers', async () => {
    const fetched = answer({ ok: { text: 'import of orders.csv' } });
    setLanguage('zh-Hant');
    expect(await call('undo', {})).toEqual({ text: 'import of orders.csv' });
    setLanguage('en');
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('/rpc');
    expect(JSON.parse(String(request?.body))).toEqual({ command: 'undo', lang: 'zh-Hant', args: {} });
    expect(Object.keys(request?.headers ?? {})).toContain('x-quarterlift-token');
  });

  it('rejects with the engine’s words, code and issues', async () => {
    const issues = [{ is_refused: true, row: null, column: 'holidays.0', value: '2026-02-30', text: 'not a date' }];
    answer({ failure: { code: 'invalid', message: 'not a date', issues } });
    const failure = await call('undo', {}).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ code: 'invalid', message: 'not a date', issues });
    expect((failure as HostFailure).about('holidays')).toBe('2026-02-30: not a date');
    expect((failure as HostFailure).about('name')).toBeUndefined();
  });

  it('rejects with "unreachable" when there is no answer', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('connection refused'))));
    await expect(call('undo', {})).rejects.toMatchObject({ code: 'unreachable', message: 'connection refused' });
  });

  it('keeps the page marked as waiting until everything has answered', async () => {
    vi.useFakeTimers();
    answer({ ok: { text: '' } });
    const waiting = call('undo', {});
    expect(document.documentElement.dataset.ready).toBe('false');
    await waiting;
    await vi.advanceTimersByTimeAsync(50);
    expect(document.documentElement.dataset.ready).toBe('true');
    vi.useRealTimers();
  });
});

function answer(reply: object) {
  const fetched = vi.fn((_address: string, _request: RequestInit) => Promise.resolve(new Response(JSON.stringify(reply))));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
