import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildStorySources } from '../../domain/story/hear-outcomes.ts';
import { packSays } from '../../domain/story/story-file.ts';
import { BLANK_NAMES } from '../../domain/reply/blanks.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import { toyIndex } from '../../testing/toy-index.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { leftBlankText, NO_REPLY, NOTHING_FOUND } from '../../texts/operators.ts';
import { copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import { copiedReply } from '../../texts/search.ts';
import { loadStorySources } from '../story-box/load-understanding.ts';
import './operator-desk.element.ts';

vi.mock('../story-box/load-understanding.ts', () => ({ loadStorySources: vi.fn() }));

const ORDER = '12345678-0001';
const LINK = 'https://help.example/a/12/';
const REPLY: ReplyPage = {
  link: LINK,
  middle: 'Курьер в пути.',
  aboutOrder: true,
  prepare: [],
  dont: [],
  checked: '2026-11-20',
  fits: {},
};
const tree = toyTree({ root: { broken: 'replace' } });
const SOURCES = buildStorySources(
  toyIndex([
    { url: '/replace/', title: 'Замените товар', type: 'outcome', number: 'Р-1' },
    { url: '/late/', title: 'Курьер опаздывает', number: 'А-12', mark: { verdict: 'cannot' } },
    { url: '/rude/', title: 'Курьер нагрубил', number: 'А-13' },
  ]),
  {
    ...tree,
    urls: new Map([
      ['root', '/root/'],
      ['replace', '/replace/'],
    ]),
    moved: new Map(),
  },
  { says: [[packSays(['разбит'])]], outcomes: [-1, -1] },
);

const loading = vi.mocked(loadStorySources);
const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(async () => {
  loading.mockReset().mockResolvedValue(SOURCES);
  fetchFile
    .mockReset()
    .mockImplementation((url) =>
      Promise.resolve(new Response(JSON.stringify(url.startsWith('/rude/') ? null : REPLY))),
    );
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.body.innerHTML = `<operator-desk hidden data-home="https://help.example/">
    <textarea></textarea><div id="found" class="desk-found" hidden></div>
    <input name="name"><input name="order">
    <input type="checkbox" name="warm"><input type="checkbox" name="again"><input type="checkbox" name="letter">
    <blockquote></blockquote><p hidden data-failure></p><p role="status"></p></operator-desk>`;
  box().dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(loading).toHaveBeenCalled(), { timeout: 4000 });
});

afterEach(() => vi.unstubAllGlobals());

function found<Part extends HTMLElement = HTMLElement>(selector: string, as?: new () => Part): Part {
  const part = document.querySelector<HTMLElement>(selector);
  if (part === null || (as !== undefined && !(part instanceof as))) throw new Error(`No ${selector}`);
  return part as Part;
}

const box = () => found('textarea', HTMLTextAreaElement);
const field = (name: string) => found(`[name=${name}]`, HTMLInputElement);
const status = () => found('[role=status]').textContent;
const preview = () => found('blockquote').textContent;
const marked = () => found('[aria-selected=true]').textContent;

function paste(text: string): void {
  box().value = text;
  box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

function fill(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

function press(key: string, more: KeyboardEventInit = {}): void {
  box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

const copyReply = () => press('Enter', { ctrlKey: true, shiftKey: true });

describe('operator-desk', () => {
  test('shows itself once it works', () => {
    expect(found('operator-desk').hidden).toBe(false);
  });

  test('shows pages with number and verdict, and the reply with its blanks', async () => {
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(preview()).toContain('Здравствуйте, [имя]! Пишу о заказе [номер заказа].'));
    expect(marked()).toContain('А-12');
    expect(found('[aria-selected=true] .verdict.cannot').isConnected).toBe(true);
  });

  test('takes the order from the message and never a name', async () => {
    paste(`Это Анна, курьер опаздывает, заказ ${ORDER}`);
    await vi.waitFor(() => expect(preview()).toContain(`Здравствуйте, [имя]! Пишу о заказе ${ORDER}.`));
    expect(field('name').value).toBe('');
  });

  test('copies the filled reply, and names the blanks that are left', async () => {
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(preview()).toContain('[имя]'));
    fill('name', 'Анна');
    await vi.waitFor(() => expect(preview()).toContain('Здравствуйте, Анна!'));
    copyReply();
    await vi.waitFor(() =>
      expect(status()).toBe(`${copiedReply('Курьер опаздывает')} ${leftBlankText([BLANK_NAMES.order])}`),
    );
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Здравствуйте, Анна! Курьер в пути\./);
  });

  test('forgets one customer when the message of another is pasted', async () => {
    paste(`курьер опаздывает, заказ ${ORDER}`);
    await vi.waitFor(() => expect(field('order').value).toBe(ORDER));
    fill('name', 'Анна');
    field('warm').checked = true;
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(field('order').value).toBe(''));
    expect(field('name').value).toBe('');
    expect(field('warm').checked).toBe(false);
  });

  test('marks another line with the arrows, round its ends', async () => {
    paste('курьер');
    await vi.waitFor(() => expect(marked()).toContain('А-1'));
    const first = marked();
    press('ArrowDown');
    expect(marked()).not.toBe(first);
    press('ArrowDown');
    expect(marked()).toBe(first);
    press('ArrowUp');
    expect(marked()).not.toBe(first);
  });

  test('says that a page for operators has no reply', async () => {
    paste('а тринадцать');
    await vi.waitFor(() => expect(preview()).toBe(NO_REPLY));
  });

  test('says that it found nothing, and erases all with Escape', async () => {
    paste('ыва');
    await vi.waitFor(() => expect(status()).toBe(NOTHING_FOUND));
    press('Escape');
    await vi.waitFor(() => expect(status()).toBe(''));
    expect(box().value).toBe('');
  });

  test('shows the reply where the browser refuses to copy it', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(preview()).toContain('Курьер в пути.'));
    copyReply();
    await vi.waitFor(() => expect(status()).toContain(copyYourself('Здравствуйте! Курьер в пути.')));
  });

  test('asks for the clipboard within the press, whatever has still to come', async () => {
    const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { write, writeText } });
    fetchFile.mockReturnValue(new Promise(() => undefined));
    paste('а двенадцать');
    await vi.waitFor(() => expect(marked()).toContain('А-12'));
    copyReply();
    expect(write).toHaveBeenCalledOnce();
  });

  test('says that a reply did not load, and asks for it again', async () => {
    fetchFile.mockRejectedValue(new TypeError('offline'));
    paste('а двенадцать');
    await vi.waitFor(() => expect(marked()).toContain('А-12'));
    copyReply();
    await vi.waitFor(() => expect(status()).toBe(REPLY_FAILED));
    fetchFile.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(REPLY))));
    copyReply();
    await vi.waitFor(() => expect(status()).toContain(copiedReply('Курьер опаздывает')));
  });

  test('keeps nothing', async () => {
    paste(`курьер опаздывает, заказ ${ORDER}`);
    await vi.waitFor(() => expect(preview()).toContain(ORDER));
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test('says that it did not load, and does once it is turned to again', async () => {
    loading.mockReset().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(SOURCES);
    document.body.innerHTML = document.body.innerHTML.replace('hidden=""', '');
    const turn = () => box().dispatchEvent(new Event('focusin', { bubbles: true }));
    turn();
    await vi.waitFor(() => expect(found('[data-failure]').hidden).toBe(false));
    turn();
    await vi.waitFor(() => expect(found('[data-failure]').hidden).toBe(true));
  });
});
