import { readSetting } from '../../browser/read-setting.ts';

/**
 * `<site-search>`: a search form that suggests answers. Loads nothing until the reader turns to it, then hands the
 * form over to `suggestions.ts`; a load that fails shows the message that stands in the page, with a retry.
 */
export class SiteSearchElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #started = false;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#started = false;
    const { signal } = this.#listeners;
    const load = () => void this.#load(signal);
    this.querySelector('input')?.addEventListener('focus', load, { signal });
    this.querySelector('.search-failure button')?.addEventListener('click', load, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        this.#takeShortcut(event);
      },
      { signal },
    );
    if (this.contains(document.activeElement)) load();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #load(signal: AbortSignal): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { startSuggestions } = await import('./suggestions.ts');
      await startSuggestions(this, signal);
      this.#showFailure(false);
    } catch {
      this.#started = false;
      this.#showFailure(true);
    }
  }

  #showFailure(failed: boolean): void {
    this.querySelector('.search-failure')?.toggleAttribute('hidden', !failed);
  }

  #takeShortcut(event: KeyboardEvent): void {
    if (event.defaultPrevented || !(isSearchChord(event) || isSingleKey(event))) return;
    const input = this.querySelector('input');
    if (input === null || input.getClientRects().length === 0) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
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
