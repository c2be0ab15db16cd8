import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openClipboard, writeToClipboard } from './write-to-clipboard.ts';

const TEXT = 'Заказ 12345678-0001';

const writeText = vi.fn<(text: string) => Promise<void>>();
const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>();

const written = async () => (await write.mock.calls[0]?.[0][0]?.getType('text/plain'))?.text();
const deny = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  write.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText, write } });
});

afterEach(() => vi.unstubAllGlobals());

describe('writeToClipboard', () => {
  test('writes a text', async () => {
    expect(await writeToClipboard(TEXT)).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
  });

  test('asks at once for a text that is still on its way', async () => {
    const writing = writeToClipboard(Promise.resolve(TEXT));
    expect(write).toHaveBeenCalledOnce();
    expect(await writing).toBe(true);
    expect(await written()).toBe(TEXT);
    expect(writeText).not.toHaveBeenCalled();
  });

  test('waits for that text where nothing can be promised', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await writeToClipboard(Promise.resolve(TEXT))).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
  });

  test.each([
    ['the reader denies it', { clipboard: { writeText: deny, write: deny } }],
    ['there is no clipboard', {}],
  ])('says so where %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await writeToClipboard(TEXT)).toBe(false);
    expect(await writeToClipboard(Promise.resolve(TEXT))).toBe(false);
  });
});

describe('openClipboard', () => {
  test('asks at once and writes later', async () => {
    const clipboard = openClipboard();
    expect(write).toHaveBeenCalledOnce();
    expect(await clipboard.write(TEXT)).toBe(true);
    expect(await written()).toBe(TEXT);
  });

  test('writes nothing once it is closed', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const clipboard = openClipboard();
    clipboard.close();
    expect(await clipboard.write(TEXT)).toBe(false);
    expect(writeText).not.toHaveBeenCalled();
  });
});
