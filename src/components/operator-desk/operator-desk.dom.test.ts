import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildStorySources } from '../../domain/story/hear-outcomes.ts';
import { packSays } from '../../domain/story/story-file.ts';
import { NO_PULLS } from '../../domain/pull/pulls.ts';
import { BLANK_NAMES } from '../../domain/reply/blanks.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import { toyIndex } from '../../testing/toy-index.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { DESK_KEYS } from '../../domain/memory/desk-memory.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import {
  DESK_NOT_KEPT,
  leftBlankText,
  NO_REPLY,
  NOT_LOOKED_YET,
  NOTHING_FOUND,
  UNPIN,
} from '../../texts/operators.ts';
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
const REASONS = [
  { shows: 'Не забрали', say: 'Заказ отменён: его не забрали.' },
  { shows: 'Не видно', say: 'Почему отменён заказ, не видно.' },
];
const replyAt = (url: string) => {
  if (url.startsWith('/rude/')) return null;
  return url.startsWith('/replace/')
    ? { ...REPLY, link: 'https://help.example/r/1/', reasons: REASONS }
    : REPLY;
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
  NO_PULLS,
);

const loading = vi.mocked(loadStorySources);
const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(async () => {
  localStorage.clear();
  loading.mockReset().mockResolvedValue(SOURCES);
  fetchFile
    .mockReset()
    .mockImplementation((url) => Promise.resolve(new Response(JSON.stringify(replyAt(url)))));
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.body.innerHTML = `<operator-desk hidden data-home="https://help.example/">
    <button aria-haspopup="dialog"></button><textarea></textarea><div id="found" class="desk-found" hidden></div>
    <fieldset class="desk-reasons" hidden><div data-choices></div><input type="checkbox" name="corrects"></fieldset>
    <div class="desk-customer"><input name="name"><input name="order">
    <input type="checkbox" name="warm"><input type="checkbox" name="again"><input type="checkbox" name="letter"></div>
    <blockquote class="desk-reply"></blockquote><p hidden data-failure></p><p role="status"></p>
    <div class="desk-acts" hidden><button data-act="reply"></button><button data-act="link"></button>
    <button data-act="pin" hidden></button></div>
    <div class="desk-memory"><button data-act="remember" aria-pressed="false"></button>
    <div class="desk-own" hidden><input name="own-name"><input name="own-signature"></div></div>
    <dialog></dialog></operator-desk>`;
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

  test('marks another line while the first reply is still on its way', async () => {
    fetchFile.mockReturnValue(new Promise(() => undefined));
    document.body.innerHTML = document.body.innerHTML.replace('hidden=""', '');
    paste('курьер опаздывает');
    box().dispatchEvent(new Event('focusin', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelectorAll('[role=option]').length).toBeGreaterThan(1));
    const first = marked();
    press('ArrowDown');
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

describe('operator-desk, where the reply depends on what the tracking shows', () => {
  const card = () => found('.desk-reasons');
  const choose = (at: number) => {
    const radio = [...card().querySelectorAll<HTMLInputElement>('[type=radio]')][at];
    if (radio === undefined) throw new Error(`No reason ${String(at)}`);
    radio.checked = true;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  };

  beforeEach(async () => {
    paste('замените товар');
    await vi.waitFor(() => expect(card().hidden).toBe(false));
  });

  test('offers the reasons of the marked page, none of them taken for granted', () => {
    expect(card().querySelector('[data-choices]')?.textContent.trim()).toBe(
      `${NOT_LOOKED_YET} Не забрали Не видно`,
    );
    expect(preview()).toContain('Курьер в пути.');
  });

  test('says the sentence of the reason that is chosen, and copies it', async () => {
    choose(1);
    await vi.waitFor(() => expect(preview()).toContain('Заказ отменён: его не забрали.'));
    expect(preview()).not.toContain('Курьер в пути.');
    copyReply();
    await vi.waitFor(() => expect(writeText.mock.calls[0]?.[0]).toContain('Заказ отменён: его не забрали.'));
  });

  test('corrects what was told before', async () => {
    field('corrects').checked = true;
    choose(2);
    await vi.waitFor(() => expect(preview()).toContain('не видно. Раньше вам назвали другую причину'));
  });

  test('takes no reason over to the next customer', async () => {
    choose(1);
    field('corrects').checked = true;
    paste('замените товар');
    await vi.waitFor(() => expect(preview()).toContain('Курьер в пути.'));
    expect(field('corrects').checked).toBe(false);
  });

  test('hides them beside a page that has none', async () => {
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(card().hidden).toBe(true));
  });
});

describe('operator-desk that remembers', () => {
  const options = () =>
    Array.from(document.querySelectorAll('[role=option]'), ({ textContent }) => textContent);
  const remember = () => found('[data-act=remember]');
  const kept = (key: keyof typeof DESK_KEYS) => localStorage.getItem(DESK_KEYS[key]);
  const open = async (text: string) => {
    paste(text);
    await vi.waitFor(() => expect(preview()).not.toBe(''));
  };

  test('keeps nothing until it is told to, and then the day', async () => {
    await open('курьер опаздывает');
    copyReply();
    await vi.waitFor(() => expect(status()).toContain(copiedReply('Курьер опаздывает')));
    expect(found('[data-act=pin]').hidden).toBe(true);
    expect(localStorage).toHaveLength(0);
    remember().click();
    await vi.waitFor(() => expect(remember().getAttribute('aria-pressed')).toBe('true'));
    expect(kept('visits')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kept('used')).toBeNull();
    expect(found('.desk-own').hidden).toBe(false);
  });

  test('forgets everything when it is told to', async () => {
    remember().click();
    await open('курьер опаздывает');
    found('[data-act=pin]').click();
    fill('own-name', 'Ольга');
    await vi.waitFor(() => expect(localStorage).toHaveLength(4));
    remember().click();
    await vi.waitFor(() => expect(remember().getAttribute('aria-pressed')).toBe('false'));
    expect(localStorage).toHaveLength(0);
  });

  test('offers in an empty box what is pinned, then what was copied or opened last', async () => {
    remember().click();
    await open('а двенадцать');
    copyReply();
    await vi.waitFor(() => expect(kept('used')).toBe('["А-12"]'));
    await open('а тринадцать');
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(kept('used')).toBe('["А-13","А-12"]'));
    await open('замените товар');
    found('[data-act=pin]').click();
    await vi.waitFor(() => expect(found('[data-act=pin]').textContent).toBe(UNPIN));
    press('Escape');
    await vi.waitFor(() => expect(options()).toHaveLength(3));
    expect(options().map((text) => text.slice(0, 4))).toEqual(['Р-1З', 'А-13', 'А-12']);
    expect(marked()).toContain('Замените товар');
    copyReply();
    await vi.waitFor(() => expect(status()).toContain(copiedReply('Замените товар')));
  });

  test('signs replies with the own words, and keeps them for the next customer', async () => {
    remember().click();
    await open('курьер опаздывает');
    fill('own-name', 'Ольга');
    fill('own-signature', 'Ольга, «Лавка»');
    await vi.waitFor(() => expect(preview()).toContain('Меня зовут Ольга.'));
    expect(preview()).toMatch(/Ольга, «Лавка»$/);
    press('Escape');
    expect(field('own-name').value).toBe('Ольга');
    expect(kept('signature')).toBe('Ольга, «Лавка»');
  });

  test('shows at once what another tab keeps', async () => {
    remember().click();
    await vi.waitFor(() => expect(found('.desk-own').hidden).toBe(false));
    localStorage.setItem(DESK_KEYS.pinned, '["А-12"]');
    localStorage.setItem(DESK_KEYS.name, 'Ольга');
    window.dispatchEvent(new StorageEvent('storage', { key: DESK_KEYS.pinned }));
    await vi.waitFor(() => expect(options()).toHaveLength(1));
    expect(field('own-name').value).toBe('Ольга');
  });

  test('passes over a page that the site no longer has', async () => {
    remember().click();
    localStorage.setItem(DESK_KEYS.used, '["А-99","А-12"]');
    press('Escape');
    await vi.waitFor(() => expect(options()).toHaveLength(1));
  });

  test('never keeps what the customer wrote', async () => {
    remember().click();
    await open(`курьер опаздывает, заказ ${ORDER}`);
    fill('name', 'Анна');
    copyReply();
    await vi.waitFor(() => expect(kept('used')).toBe('["А-12"]'));
    expect(Object.values(localStorage).join(' ')).not.toMatch(/курьер|Анна|12345678/);
  });

  test('says that the browser lets it keep nothing, and goes on without', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
    remember().click();
    await vi.waitFor(() => expect(status()).toBe(DESK_NOT_KEPT));
    expect(remember().getAttribute('aria-pressed')).toBe('false');
    await open('курьер опаздывает');
    copyReply();
    await vi.waitFor(() => expect(status()).toContain(copiedReply('Курьер опаздывает')));
  });
});

describe('operator-desk and its list of keys', () => {
  const isListed = () => found('dialog', HTMLDialogElement).open;
  const pressOn = (target: HTMLElement) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));

  test.each([
    ['in the empty box', '', box, '', true],
    ['in a message', 'кто', box, '', false],
    ['on the page', '', () => document.body, '', false],
    ['on the page of a reader who allows single keys', '', () => document.body, 'yes', true],
    ['beside the box', '', () => field('name'), 'yes', false],
  ])('lists them at «?» %s', (_, message, target, keys, expected) => {
    localStorage.setItem(SETTINGS.keys.key, keys);
    box().value = message;
    pressOn(target());
    expect(isListed()).toBe(expected);
  });

  test('lists them at a press of its button', () => {
    found('[aria-haspopup]').click();
    expect(isListed()).toBe(true);
  });

  test('leaves the keys of the list to it', async () => {
    paste('курьер опаздывает');
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    found('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(box().value).toBe('курьер опаздывает');
  });
});
