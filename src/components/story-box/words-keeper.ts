import { tabStorage } from '../../browser/storage.ts';
import { HEARD_KEY, STORY_KEY } from '../../domain/settings/story-keys.ts';
import type * as firstLetter from './first-letter.ts';
import { MASKED, NOT_KEPT, STORY_FULL } from '../../texts/story.ts';

/** How long after the last key the words are kept: each time all of them are written. */
const KEEP_AFTER_MS = 1000;

/**
 * Keeps the words of a story in this tab's session storage, its secrets masked, and says so beside the box. While the
 * reader writes or dictates, the box itself is left alone. What knows secrets is loaded with the first letter; before it
 * is there nothing is kept.
 */
export class WordsKeeper {
  readonly #box: HTMLTextAreaElement;
  readonly #note: HTMLElement | null;
  #secrets: Pick<typeof firstLetter, 'MASK' | 'maskSecrets'> | undefined;
  #timer: number | undefined;

  constructor(box: HTMLTextAreaElement, note: HTMLElement | null) {
    this.#box = box;
    this.#note = note;
    if (box.value === '') box.value = tabStorage.read(STORY_KEY);
    box.addEventListener('input', (event) => {
      const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
      if (isPasted) void this.mask().catch(leaveUnkept);
      else this.#soon();
    });
    box.addEventListener('change', () => void this.mask().catch(leaveUnkept));
    const leave = () => {
      if (this.#timer !== undefined) this.#keep();
    };
    window.addEventListener('pagehide', leave);
    // A phone may drop the tab of an app it has left without a word.
    document.addEventListener('visibilitychange', leave);
    // What was typed before this code was there, or left in this tab.
    if (box.value !== '') this.#soon();
  }

  /** Takes the secrets out of the box, too; returns the words that are left, which are kept. Rejects if it cannot. */
  async mask(): Promise<string> {
    await this.#learn();
    const words = this.#keep();
    if (words !== this.#box.value) this.#box.value = words;
    return words;
  }

  /** Empties the box and forgets its words and what was heard in them. */
  erase(): void {
    this.#box.value = '';
    this.#keep();
    for (const key of [STORY_KEY, HEARD_KEY]) tabStorage.write(key, '');
  }

  #soon(): void {
    window.clearTimeout(this.#timer);
    const learning = this.#learn();
    this.#timer = window.setTimeout(() => void learning.then(() => this.#keep(), leaveUnkept), KEEP_AFTER_MS);
    learning.catch(leaveUnkept);
  }

  async #learn(): Promise<void> {
    this.#secrets ??= await import('./first-letter.ts');
  }

  #keep(): string {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#secrets === undefined) return '';
    const { MASK, maskSecrets } = this.#secrets;
    const { value, maxLength } = this.#box;
    const words = maskSecrets(value);
    const isKept = tabStorage.write(STORY_KEY, words);
    const notes = [
      words.includes(MASK) ? MASKED : '',
      isKept ? '' : NOT_KEPT,
      value.length < maxLength ? '' : STORY_FULL,
    ].filter((note) => note !== '');
    if (this.#note !== null) {
      this.#note.textContent = notes.join(' ');
      this.#note.hidden = notes.length === 0;
    }
    return words;
  }
}

/** The next letter asks for it again; the words stay in the box. */
function leaveUnkept(): void {
  return;
}
