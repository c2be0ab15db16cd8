import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import './answer-list.element.ts';

const kept = () => sessionStorage.getItem(WALK_KEY);
const link = (answer: string) => document.querySelector<HTMLAnchorElement>(`[data-answer=${answer}]`);
const prefetched = () =>
  Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]'), ({ href }) => href);

function show(question: string): void {
  document.body.innerHTML = `<main><input /><answer-list question="${question}"><ul>
    <li><a href="#late" data-answer="late">Поздно</a></li><li><a href="#lost" data-answer="lost">Потерян</a></li>
    </ul></answer-list></main>`;
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.head.replaceChildren();
});

afterEach(() => vi.unstubAllGlobals());

describe('answer-list', () => {
  test('keeps the chosen answer of each question in this tab', () => {
    show('root');
    link('late')?.click();
    expect(kept()).toBe('root.late');
    link('lost')?.click();
    expect(kept()).toBe('root.lost');
    show('where');
    link('late')?.click();
    expect(kept()).toBe('root.lost,where.late');
    expect(localStorage).toHaveLength(0);
  });

  test('keeps nothing of what is clicked beside an answer', () => {
    show('root');
    document.querySelector('ul')?.click();
    expect(kept()).toBeNull();
  });

  test.each(['pointerover', 'focusin'])('prefetches a page once, on %s', (type) => {
    vi.stubGlobal('HTMLScriptElement', { supports: () => true });
    show(type);
    const answer = link('late');
    answer?.setAttribute('href', `/${type}/`);
    answer?.dispatchEvent(new Event(type, { bubbles: true }));
    answer?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(prefetched()).toEqual([answer?.href]);
  });

  test('asks for the page where a prefetched one would not be taken', () => {
    const ask = vi.fn(() => Promise.reject(new Error('offline')));
    vi.stubGlobal('fetch', ask);
    vi.stubGlobal('HTMLScriptElement', {});
    show('root');
    link('lost')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(ask).toHaveBeenCalledExactlyOnceWith(link('lost')?.href, { priority: 'low' });
    expect(prefetched()).toEqual([]);
  });

  test('prefetches nothing for a reader who saves traffic', () => {
    vi.stubGlobal('HTMLScriptElement', { supports: () => true });
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    show('saving');
    const answer = link('late');
    answer?.setAttribute('href', '/saving/');
    answer?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(prefetched()).toEqual([]);
  });
});

describe('number keys', () => {
  const press = (code: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, ...more }));

  async function showWithKeys(): Promise<void> {
    localStorage.setItem(SETTINGS.keys.key, 'yes');
    show('root');
    await vi.waitFor(() => expect(link('lost')?.getAttribute('aria-keyshortcuts')).toBe('2'));
  }

  test.each(['Digit2', 'Numpad2'])('%s chooses the second answer', async (code) => {
    await showWithKeys();
    press(code);
    expect(kept()).toBe('root.lost');
  });

  test.each([
    ['with Ctrl', 'Digit2', { ctrlKey: true }],
    ['with Alt', 'Digit2', { altKey: true }],
    ['with ⌘', 'Digit2', { metaKey: true }],
    ['with Shift', 'Digit2', { shiftKey: true }],
    ['held down', 'Digit2', { repeat: true }],
    ['beyond the answers', 'Digit3', {}],
    ['that is no digit', 'KeyL', {}],
  ])('a key %s does nothing', async (_, code, more) => {
    await showWithKeys();
    press(code, more);
    expect(kept()).toBeNull();
  });

  test('a digit typed into a field stays there', async () => {
    await showWithKeys();
    press('Digit2', {}, document.querySelector('input') ?? document.body);
    expect(kept()).toBeNull();
  });

  test('are off unless the reader switches them on', () => {
    show('root');
    press('Digit2');
    expect(kept()).toBeNull();
    expect(link('late')?.hasAttribute('aria-keyshortcuts')).toBe(false);
  });
});
