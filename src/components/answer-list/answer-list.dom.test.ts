import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import './answer-list.element.ts';

const kept = () => sessionStorage.getItem(WALK_KEY);
const link = (answer: string) => document.querySelector<HTMLAnchorElement>(`[data-answer=${answer}]`);

function show(question: string): void {
  document.body.innerHTML = `<main><input /><answer-list question="${question}"><ul>
    <li><a href="#late" data-answer="late">Поздно</a></li><li><a href="#lost" data-answer="lost">Потерян</a></li>
    </ul></answer-list></main>`;
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
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

  test.each(['pointerover', 'focusin'])('asks for the page of an answer once, on %s', (type) => {
    const ask = vi.fn(() => Promise.reject(new Error('offline')));
    vi.stubGlobal('fetch', ask);
    show('root');
    const answer = link('late');
    answer?.setAttribute('href', `/${type}/`);
    answer?.dispatchEvent(new Event(type, { bubbles: true }));
    answer?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(ask).toHaveBeenCalledExactlyOnceWith(answer?.href, { priority: 'low' });
  });

  test.each([
    ['saves traffic', 'navigator', { connection: { saveData: true } }],
    ['has a browser that does it by rules', 'HTMLScriptElement', { supports: () => true }],
  ])('asks for nothing for a reader who %s', (_, name, value) => {
    const ask = vi.fn();
    vi.stubGlobal('fetch', ask);
    vi.stubGlobal(name, value);
    show('root');
    link('lost')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(ask).not.toHaveBeenCalled();
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
