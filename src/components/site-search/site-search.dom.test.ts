import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { takeHandedQuery } from '../../browser/hand-over-query.ts';
import { startSuggestions } from './suggestions.ts';
import './site-search.element.ts';

vi.mock('./suggestions.ts');

const start = vi.mocked(startSuggestions);

let host: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  start.mockReset().mockResolvedValue(undefined);
  const page = document.createElement('div');
  page.innerHTML = `<site-search><form action="/help/poisk/"><input></form>
    <p class="search-failure" hidden><button>Повторить</button></p></site-search>
    <input id="other"><textarea></textarea><div contenteditable><b>текст</b></div><button id="button"></button>`;
  document.body.replaceChildren(page);
  host = document.body.querySelector<HTMLElement>('site-search') ?? document.body;
});

afterEach(() => vi.restoreAllMocks());

const box = () => host.querySelector('input');
const isFailureHidden = () => host.querySelector<HTMLElement>('.search-failure')?.hidden;

/** Whether the key was taken. */
function press(init: KeyboardEventInit, selector = 'body'): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a shortcut', () => {
  test.each([
    ['Ctrl+K', { code: 'KeyK', key: 'k', ctrlKey: true }, true],
    ['⌘K', { code: 'KeyK', key: 'k', metaKey: true }, true],
    ['Ctrl+K on a Russian layout', { code: 'KeyK', key: 'л', ctrlKey: true }, true],
    ['the key alone', { code: 'KeyK', key: 'л' }, false],
    ['Ctrl with the key that says «k» elsewhere', { code: 'KeyV', key: 'k', ctrlKey: true }, false],
  ])('%s: %j opens search: %s', (_, init, opens) => {
    expect(press(init)).toBe(opens);
    expect(document.activeElement === box()).toBe(opens);
  });

  test('of search works while the reader types elsewhere', () => {
    expect(press({ code: 'KeyK', ctrlKey: true }, 'textarea')).toBe(true);
    expect(document.activeElement).toBe(box());
  });

  test('that another part took is left alone', () => {
    document.body.addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    press({ code: 'KeyK', ctrlKey: true });
    expect(document.activeElement).not.toBe(box());
  });

  test('is left to the browser where the box is not shown, or is gone', () => {
    const input = box();
    if (input === null) throw new Error('no box');
    const rectangles = vi.spyOn(input, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    expect(press({ code: 'KeyK', ctrlKey: true })).toBe(false);
    rectangles.mockRestore();
    host.remove();
    expect(press({ code: 'KeyK', ctrlKey: true })).toBe(false);
  });
});

describe('«/»', () => {
  const SLASH = { code: 'Slash', key: '/' };
  const allow = () => {
    localStorage.setItem(SETTINGS.keys.key, 'yes');
  };

  test('does nothing unless single keys are switched on', () => {
    expect(press(SLASH)).toBe(false);
    localStorage.setItem(SETTINGS.keys.key, 'no');
    expect(press(SLASH)).toBe(false);
  });

  test.each([
    ['its place on a Latin layout', SLASH],
    ['its place on a Russian layout, where it says «.»', { code: 'Slash', key: '.' }],
    ['its sign on a Russian layout', { code: 'Backslash', key: '/', shiftKey: true }],
  ])('opens search by %s', (_, init) => {
    allow();
    expect(press(init)).toBe(true);
    expect(document.activeElement).toBe(box());
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is left to the browser', (modifier) => {
    allow();
    expect(press({ ...SLASH, [modifier]: true })).toBe(false);
  });

  test.each(['site-search input', '#other', 'textarea', '[contenteditable] b'])(
    'is typed in %s',
    (selector) => {
      allow();
      expect(press(SLASH, selector)).toBe(false);
    },
  );

  test('opens search from a button', () => {
    allow();
    expect(press(SLASH, '#button')).toBe(true);
  });

  test('does nothing where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(press(SLASH)).toBe(false);
  });
});

describe('Enter', () => {
  const submit = (query: string) => {
    const input = box();
    if (input) input.value = query;
    host.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  };

  test('leads to the results by an address that holds the query behind #', async () => {
    history.replaceState(null, '', '/help/poisk/');
    submit(' где чат? ');
    await vi.waitFor(() => expect(location.hash).toBe(`#q=${encodeURIComponent('где чат?')}`));
    expect(location.search).toBe('');
    expect(takeHandedQuery()).toBe('');
  });

  test('hands a query over that fits no address', async () => {
    const query = 'w'.repeat(301);
    submit(query);
    await vi.waitFor(() => expect(takeHandedQuery()).toBe(query));
  });

  test('leaves the box, over whose list nothing could be read', async () => {
    box()?.focus();
    submit('чат');
    await vi.waitFor(() => expect(document.activeElement).not.toBe(box()));
  });
});

describe('suggestions', () => {
  test('start with the first focus and only then', async () => {
    expect(start).not.toHaveBeenCalled();
    box()?.focus();
    box()?.blur();
    box()?.focus();
    await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  });

  test('that do not load are owned up to, and a retry brings them', async () => {
    start.mockRejectedValueOnce(new Error('offline'));
    box()?.focus();
    await vi.waitFor(() => expect(isFailureHidden()).toBe(false));
    host.querySelector('button')?.click();
    await vi.waitFor(() => expect(isFailureHidden()).toBe(true));
    expect(start).toHaveBeenCalledTimes(2);
  });
});
