import { readSetting } from '../../browser/read-setting.ts';
import { startSearch } from './start-search.ts';

/** `<site-search>`: the search form of a page, which its keys find. */
export class SiteSearchElement extends HTMLElement {
  // Not `#life`, nor a field with a value: every page would first load what older browsers need for these.
  declare private life?: AbortController;

  connectedCallback(): void {
    this.life = new AbortController();
    const { signal } = this.life;
    startSearch(this, signal);
    document.addEventListener('keydown', (event) => takeShortcut(event, this.querySelector('input')), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.life?.abort();
  }
}

function takeShortcut(event: KeyboardEvent, input: HTMLInputElement | null): void {
  if (event.defaultPrevented || !(isSearchChord(event) || isSingleKey(event))) return;
  if (input === null || input.getClientRects().length === 0) return;
  event.preventDefault();
  input.focus();
  input.select();
}

/** Ctrl+K and ⌘K by the key's place: on a Russian layout the key says «л». */
function isSearchChord({ code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return code === 'KeyK' && (ctrlKey || metaKey);
}

/** «/» alone, which a Russian layout has on another key, where nothing is typed and the reader allows single keys. */
function isSingleKey({ code, key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isSlash = key === '/' || (code === 'Slash' && !shiftKey);
  if (!isSlash || ctrlKey || metaKey || altKey) return false;
  const isTyping =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return !isTyping && readSetting('keys') !== '';
}

customElements.define('site-search', SiteSearchElement);
