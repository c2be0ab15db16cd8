import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnswersFile } from '../../domain/search/answer-document.ts';
import { MEANT_PAGE } from '../../texts/not-found.ts';
import './typed-address.element.ts';

const FILE: AnswersFile = {
  answers: [{ url: '/help/otvety/kurer/', type: 'article', number: 'А-12', title: 'Где курьер?' }],
  phrases: [''],
  notices: [],
};

const fetchFile = vi.fn<(url: string) => Promise<Response>>();

function open(path: string, reply = JSON.stringify(FILE)): Element | null {
  fetchFile.mockReset().mockImplementation(() => Promise.resolve(new Response(reply)));
  vi.stubGlobal('fetch', fetchFile);
  history.replaceState(null, '', path);
  document.body.innerHTML =
    '<typed-address data-home="/help/" data-index="/help/poisk/otvety.json"></typed-address>';
  return document.querySelector('typed-address');
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('typed-address', () => {
  test('offers the page with the number, by its title', async () => {
    const host = open('/help/%D0%B0/012.');
    await vi.waitFor(() => expect(host?.textContent).toBe(`${MEANT_PAGE} А-12. Где курьер?`));
    expect(host?.querySelector('a')?.getAttribute('href')).toBe('/help/otvety/kurer/');
  });

  test('loads nothing where the address is like no short link', () => {
    open('/help/net-takoy/');
    expect(fetchFile).not.toHaveBeenCalled();
  });

  test.each([
    ['a number that no page has', '/help/A/99/', JSON.stringify(FILE)],
    ['a list that does not come', '/help/A/12/', '<!doctype html>'],
  ])('says nothing for %s', async (_, path, reply) => {
    const host = open(path, reply);
    await vi.waitFor(() => expect(fetchFile).toHaveBeenCalled());
    await vi.waitFor(() => expect(fetchFile.mock.settledResults[0]?.type).toBe('fulfilled'));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(host?.childNodes).toHaveLength(0);
  });
});
