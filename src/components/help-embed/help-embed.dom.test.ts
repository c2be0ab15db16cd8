import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EmbeddedPage } from '../../domain/embed/embedded-page.ts';
import { INSTEAD } from '../../texts/article.ts';
import { SUGGESTIONS_FAILED } from '../../texts/search.ts';
import { startSuggestions } from '../site-search/suggestions.ts';
import { defineHelpEmbed } from './help-embed.element.ts';

vi.mock('../site-search/suggestions.ts');

const HOME = 'https://help.shop.example/help/';
const LINK = '<a href="https://help.shop.example/help/">Помощь</a>';
const ARTICLE: EmbeddedPage = {
  url: '/help/otvety/dostavka/uskorit/',
  number: 'А-12',
  title: 'Можно ли ускорить доставку?',
  mark: { verdict: 'cannot' },
  text: 'Нельзя <b>никак</b>.',
  instead: ['Проверьте срок'],
  prepare: [],
  checked: '20 ноября 2026',
};

const answers = new Map([
  [`${HOME}a/12/vstroit.json`, () => Response.json(ARTICLE)],
  [`${HOME}a/13/vstroit.json`, () => new Response('<!doctype html>')],
  [`${HOME}a/14/vstroit.json`, () => Response.json({ url: '/help/' })],
]);
const gone = () => new Response('', { status: 404 });

const load = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  defineHelpEmbed('shop-help', 'Лавка. Помощь', `${HOME}vstroit.js`);
  load.mockReset().mockImplementation((url) => Promise.resolve(answers.get(url)?.() ?? gone()));
  vi.stubGlobal('fetch', load);
});

afterEach(() => vi.unstubAllGlobals());

function put(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body.querySelector<HTMLElement>('shop-help') ?? document.body;
}

const shown = (host: HTMLElement) => host.shadowRoot?.firstElementChild;
const isLinkSeen = (host: HTMLElement) => shown(host)?.localName === 'slot';

describe('the search box', () => {
  test('stands in the page in its own language, and leads to the help centre', async () => {
    const host = put(`<shop-help>${LINK}</shop-help>`);
    await vi.waitFor(() => expect(shown(host)?.getAttribute('lang')).toBe('ru'));
    const form = host.shadowRoot?.querySelector('form');
    expect(form?.action).toBe(`${HOME}poisk/`);
    expect(form?.getAttribute('aria-label')).toBe('Лавка. Помощь');
    expect(load).not.toHaveBeenCalled();
  });

  test('suggests from the focus on, by what the help centre knows', async () => {
    const host = put(`<shop-help>${LINK}</shop-help>`);
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(false));
    expect(startSuggestions).not.toHaveBeenCalled();
    host.shadowRoot?.querySelector('input')?.focus();
    await vi.waitFor(() => expect(startSuggestions).toHaveBeenCalledOnce());
    const box = vi.mocked(startSuggestions).mock.calls[0]?.[0];
    expect(Object.fromEntries(Object.entries(box?.dataset ?? {}))).toEqual({
      home: HOME,
      origin: 'https://help.shop.example',
      index: `${HOME}poisk/otvety.json`,
      further: `${HOME}poisk/nazvaniya.json`,
      spelling: `${HOME}poisk/slova.json`,
    });
  });

  test('takes no text that the results could not be asked for', async () => {
    const host = put('<shop-help></shop-help>');
    await vi.waitFor(() => expect(host.shadowRoot?.querySelector('input')?.maxLength).toBe(300));
    expect(shown(host)?.textContent).toContain(SUGGESTIONS_FAILED);
  });

  test('is over with the element, and begins anew with it', async () => {
    const host = put('<shop-help></shop-help>');
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(false));
    const first = shown(host);
    host.remove();
    document.body.append(host);
    await vi.waitFor(() => expect(shown(host)).not.toBe(first));
    expect(host.shadowRoot?.querySelectorAll('form')).toHaveLength(1);
  });
});

describe('a number', () => {
  test.each(['А-12', 'A-12', 'а12', 'a/12'])('%s shows its page as text', async (number) => {
    const host = put(`<shop-help number="${number}">${LINK}</shop-help>`);
    expect(isLinkSeen(host)).toBe(true);
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(false));
    const link = shown(host)?.querySelector('a');
    expect(link?.href).toBe(`https://help.shop.example${ARTICLE.url}`);
    expect(link?.textContent).toBe(ARTICLE.title);
    expect(Array.from(shown(host)?.children ?? [], ({ textContent }) => textContent)).toEqual([
      '✕Не может',
      ARTICLE.title,
      ARTICLE.text,
      INSTEAD,
      'Проверьте срок',
      'А-12 · Проверено 20 ноября 2026',
    ]);
    expect(shown(host)?.getAttribute('lang')).toBe('ru');
  });

  test.each([
    ['of no page', 'Р-17'],
    ['that is none', 'двенадцать'],
    ['left empty', ''],
    ['answered by a page instead of the file', 'А-13'],
    ['answered by another file', 'А-14'],
  ])('%s leaves the link', async (_, number) => {
    const host = put(`<shop-help number="А-12">${LINK}</shop-help>`);
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(false));
    host.setAttribute('number', number);
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(true));
  });

  test('loads once for an element that comes with it', async () => {
    const host = put(`<shop-help number="А-12">${LINK}</shop-help>`);
    await vi.waitFor(() => expect(isLinkSeen(host)).toBe(false));
    expect(load).toHaveBeenCalledOnce();
  });

  test('that is taken away brings the search box', async () => {
    const host = put(`<shop-help number="А-12">${LINK}</shop-help>`);
    await vi.waitFor(() => expect(shown(host)?.localName).toBe('article'));
    host.removeAttribute('number');
    await vi.waitFor(() => expect(host.shadowRoot?.querySelector('form')).not.toBeNull());
  });
});

test('a second copy of the script changes nothing', () => {
  const first = customElements.get('shop-help');
  defineHelpEmbed('shop-help', 'Другая', 'https://other.example/vstroit.js');
  expect(customElements.get('shop-help')).toBe(first);
});
