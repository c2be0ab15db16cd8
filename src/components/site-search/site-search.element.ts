import { readSetting } from '../../browser/read-setting.ts';

/**
 * `<site-search>`: a search form that suggests answers and leads to the results without sending the query to the host.
 * Loads nothing until the reader turns to it, then hands the form over to `suggestions.ts`; a load that fails shows the
 * message that stands in the page, with a retry.
 */
export class SiteSearchElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    let isStarted = false;
    const start = async () => {
      if (isStarted) return;
      isStarted = true;
      try {
        const [{ startSuggestions }] = await Promise.all([
          import('./suggestions.ts'),
          // Once it is here, Enter needs no network.
          import('./open-results.ts'),
        ]);
        await startSuggestions(this, signal);
      } catch {
        isStarted = false;
      }
      sayFailed(isStarted);
    };
    const sayFailed = (isHidden: boolean) =>
      this.querySelector('.search-failure')?.toggleAttribute('hidden', isHidden);
    const load = () => void start();
    /** The query is not sent to the host, and stays in the box where nothing can take it over. */
    const search = (event: SubmitEvent) => {
      event.preventDefault();
      void import('./open-results.ts').then(
        ({ openResults }) => openResults(event.target as HTMLFormElement),
        () => sayFailed(false),
      );
    };
    this.querySelector('input')?.addEventListener('focus', load, { signal });
    this.querySelector('.search-failure button')?.addEventListener('click', load, { signal });
    this.querySelector('form')?.addEventListener('submit', search, { signal });
    document.addEventListener('keydown', (event) => takeShortcut(event, this.querySelector('input')), {
      signal,
    });
    if (this.contains(document.activeElement)) load();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
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
