import { describe, expect, test } from 'vitest';
import { openAddressBy } from './open-address.ts';

const URL = 'https://shop.example/';

/** A network whose servers answer the methods with statuses. */
function network(statuses: Readonly<Partial<Record<string, number>>>) {
  const asked: string[] = [];
  const open = openAddressBy((_, { method = 'GET' } = {}) => {
    asked.push(method);
    return Promise.resolve(new Response(null, { status: statuses[method] ?? 500 }));
  });
  return { asked, open };
}

describe('openAddressBy', () => {
  test.each([
    ['a page that is there', { HEAD: 200 }, undefined, ['HEAD']],
    ['a server that refuses heads', { HEAD: 405, GET: 200 }, undefined, ['HEAD', 'GET']],
    ['a page that is gone', { HEAD: 404, GET: 404 }, 'сайт отвечает 404', ['HEAD', 'GET']],
    ['a broken server', { HEAD: 500 }, 'сайт отвечает 500', ['HEAD']],
  ])('opens %s', async (_, statuses, fault, methods) => {
    const { asked, open } = network(statuses);
    expect(await open(URL)).toBe(fault);
    expect(asked).toEqual(methods);
  });

  test.each([
    ['an unknown host', new TypeError('fetch failed'), 'сайт не отвечает'],
    ['a slow server', new DOMException('', 'TimeoutError'), 'сайт не ответил за 10 секунд'],
  ])('tells of %s', async (_, error, fault) => {
    expect(await openAddressBy(() => Promise.reject(error))(URL)).toBe(fault);
  });

  test('does not wait for ever', async () => {
    let signal: AbortSignal | null | undefined;
    await openAddressBy((_, init) => {
      signal = init?.signal;
      return Promise.resolve(new Response());
    })(URL);
    expect(signal).toBeInstanceOf(AbortSignal);
  });
});
