import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copiedText, copyYourself } from '../../texts/page.ts';
import './copy-text.element.ts';

const LINK = 'https://help.example/a/12/';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => vi.unstubAllGlobals());

function show(): { press: () => void; status: () => string | undefined } {
  const page = document.createElement('div');
  page.innerHTML = `<copy-text what="link" text="${LINK}"><button hidden>Скопировать</button><span role="status"></span></copy-text>`;
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
