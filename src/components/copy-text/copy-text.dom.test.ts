import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copiedText, copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import './copy-text.element.ts';

const LINK = 'https://help.example/a/12/';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => vi.unstubAllGlobals());

function show(what = 'link', text = LINK): { press: () => void; status: () => string | undefined } {
  const page = document.createElement('div');
  page.innerHTML = `<copy-text what="${what}" text="${text}"><button hidden>Скопировать</button><span role="status"></span></copy-text>`;
  document.body.replaceChildren(page);
  return {
    press: () => document.querySelector('button')?.click(),
    status: () => document.querySelector('[role=status]')?.textContent,
  };
}

describe('copy-text', () => {
  test('shows its button only once it works', () => {
    show();
    expect(document.querySelector('button')?.hidden).toBe(false);
  });

  test('copies its text', async () => {
    const { press, status } = show();
    press();
    await vi.waitFor(() => expect(status()).toBe(copiedText('link', LINK, false)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  test('announces a second copy in other words', async () => {
    const { press, status } = show();
    press();
    await vi.waitFor(() => expect(status()).toBe(copiedText('link', LINK, false)));
    press();
    await vi.waitFor(() => expect(status()).toBe(copiedText('link', LINK, true)));
  });

  test.each([
    [
      'the browser refuses to copy it',
      { clipboard: { writeText: () => Promise.reject(new Error('denied')) } },
    ],
    ['there is no clipboard at all', {}],
  ])('shows the text if %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const { press, status } = show();
    press();
    await vi.waitFor(() => expect(status()).toBe(copyYourself(LINK)));
  });
});

describe('copy-text of a reply', () => {
  const REPLY: ReplyPage = {
    link: LINK,
    middle: 'Отменю заказ {заказ}, напишите сюда его номер.',
    aboutOrder: false,
    prepare: [],
    dont: [],
    checked: '2026-11-20',
    fits: {},
  };
  const TEXT = `Здравствуйте! Отменю заказ, напишите сюда его номер.\nПодробнее: ${LINK}`;
  const fetchFile = vi.fn<(url: string) => Promise<Response>>();

  beforeEach(() => {
    fetchFile.mockReset().mockImplementation(() => Promise.resolve(new Response(JSON.stringify(REPLY))));
    vi.stubGlobal('fetch', fetchFile);
  });

  test.each([
    ['this page', '', 'otvet.json'],
    ['the page at its address', '/otvety/zakaz/', '/otvety/zakaz/otvet.json'],
  ])('loads that of %s once it is pressed, and copies it', async (_, text, url) => {
    const { press, status } = show('reply', text);
    expect(fetchFile).not.toHaveBeenCalled();
    press();
    await vi.waitFor(() => expect(status()).toBe(copiedText('reply', '', false)));
    expect(fetchFile.mock.calls[0]?.[0]).toBe(url);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
  });

  test('shows it where the browser refuses to copy it', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    const { press, status } = show('reply', '');
    press();
    await vi.waitFor(() => expect(status()).toBe(copyYourself(TEXT)));
  });

  test('says that it did not load', async () => {
    fetchFile.mockRejectedValue(new TypeError('offline'));
    const { press, status } = show('reply', '');
    press();
    await vi.waitFor(() => expect(status()).toBe(REPLY_FAILED));
    expect(writeText).not.toHaveBeenCalled();
  });
});
