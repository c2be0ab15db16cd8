import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COPY, copyYourself } from '../../texts/page.ts';
import './copy-text.element.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => vi.unstubAllGlobals());

function show(attributes: string): { press: () => void; status: () => string | undefined } {
  const page = document.createElement('div');
  page.innerHTML = `<p id="letter"> Здравствуйте! </p>
    <copy-text ${attributes}><button hidden>Скопировать</button><span role="status"></span></copy-text>`;
  document.body.replaceChildren(page);
  return {
    press: () => document.querySelector('button')?.click(),
    status: () => document.querySelector('[role=status]')?.textContent,
  };
}

describe('copy-text', () => {
  test('shows its button only once it works', () => {
    show('text="ссылка"');
    expect(document.querySelector('button')?.hidden).toBe(false);
  });

  test.each([
    ['text="https://help.example/a/12/"', 'https://help.example/a/12/'],
    ['from="letter"', 'Здравствуйте!'],
  ])('with %s copies %j', async (attributes, expected) => {
    const { press, status } = show(attributes);
    press();
    await vi.waitFor(() => expect(status()).toBe(COPY.done));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expected);
  });

  test('announces a second copy in other words', async () => {
    const { press, status } = show('text="ссылка"');
    press();
    await vi.waitFor(() => expect(status()).toBe(COPY.done));
    press();
    await vi.waitFor(() => expect(status()).toBe(COPY.again));
  });

  test('selects the text if the browser refuses to copy it', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    const { press, status } = show('from="letter"');
    press();
    await vi.waitFor(() => expect(status()).toBe(COPY.failed));
    expect(getSelection()?.toString().trim()).toBe('Здравствуйте!');
  });

  test('shows the link if there is no clipboard at all', async () => {
    vi.stubGlobal('navigator', {});
    const { press, status } = show('text="https://help.example/a/12/"');
    press();
    await vi.waitFor(() => expect(status()).toBe(copyYourself('https://help.example/a/12/')));
  });
});
