import { createElement } from '../../browser/create-element.ts';
import { tabStorage } from '../../browser/storage.ts';
import { formatDraft, type Draft } from '../../domain/message/draft.ts';
import { holdsSecret } from '../../domain/message/secrets.ts';
import { ERASE, KEPT_IN_TAB } from '../../texts/message.ts';

/** How long after the last key the form is kept: each time all of it is written. */
const KEEP_AFTER_MS = 1000;

/**
 * Keeps what is filled in in this tab's session storage, so that neither a reload nor a phone that drops the tab loses
 * it, and says so beside the fields. Fields that hold a secret, or the beginning of one, are left out.
 */
export class FormKeeper {
  readonly #key: string;
  readonly #read: () => Draft;
  readonly #note: HTMLElement;
  readonly #promise: Element | null;
  #timer: number | undefined;

  constructor(root: HTMLElement, read: () => Draft) {
    this.#key = root.dataset['form'] ?? '';
    this.#read = read;
    const erase = createElement('button', 'plain-button', ERASE);
    erase.type = 'button';
    erase.dataset['action'] = 'erase';
    this.#note = createElement('p', 'kept', createElement('small', '', KEPT_IN_TAB), ' ', erase);
    this.#promise = root.querySelector('[data-stays]');
    this.#promise?.after(this.#note);
    this.#show(tabStorage.read(this.#key) !== '');
    const leave = () => {
      if (this.#timer !== undefined) this.#keep();
    };
    window.addEventListener('pagehide', leave);
    // A phone may drop the tab of an app it has left without a word.
    document.addEventListener('visibilitychange', leave);
  }

  /** Keeps the form once the reader pauses, or leaves. */
  soon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), KEEP_AFTER_MS);
  }

  erase(): void {
    this.#stopWaiting();
    tabStorage.write(this.#key, '');
    this.#show(false);
  }

  #keep(): void {
    this.#stopWaiting();
    const draft = this.#read();
    const values = new Map([...draft.values].filter(([, value]) => value !== '' && !holdsSecret(value)));
    const isKept = tabStorage.write(this.#key, values.size === 0 ? '' : formatDraft({ ...draft, values }));
    this.#show(isKept && values.size > 0);
  }

  #stopWaiting(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show(isKept: boolean): void {
    this.#note.hidden = !isKept;
    this.#promise?.toggleAttribute('hidden', isKept);
  }
}
