import { describe, expect, test, vi } from 'vitest';
import { pageReloads } from './page-reloads.ts';

/** A server for pages, by what it is asked: a page is shown, and comes to listen. */
function toyServer() {
  const send = vi.fn();
  let onRequest: (request: unknown, response: unknown, next: () => void) => void = () => undefined;
  let onConnection = () => undefined as unknown;
  const server = {
    middlewares: { use: (handle: typeof onRequest) => (onRequest = handle) },
    environments: { client: { hot: { send } } },
    ws: { on: (_: string, listen: typeof onConnection) => (onConnection = listen) },
  };
  return {
    reload: pageReloads(server as unknown as Parameters<typeof pageReloads>[0]),
    show: (accept: string) => onRequest({ headers: { accept } }, {}, () => undefined),
    listen: () => onConnection(),
    reloads: () => send.mock.calls.length,
  };
}

describe('pageReloads', () => {
  test('reloads what listens, and a page of before once it listens', () => {
    const { reload, show, listen, reloads } = toyServer();
    show('text/html');
    reload();
    expect(reloads()).toBe(1);
    listen();
    expect(reloads()).toBe(2);
  });

  test('leaves a page alone that was shown after the edit, whatever else was asked for', () => {
    const { reload, show, listen, reloads } = toyServer();
    reload();
    show('text/css');
    listen();
    expect(reloads()).toBe(2);
    show('text/html');
    listen();
    expect(reloads()).toBe(2);
  });
});
