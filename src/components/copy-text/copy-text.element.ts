import { COPY, copyYourself } from '../../texts/page.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

/**
 * `<copy-text text="…">` or `<copy-text from="id">`: its button copies the text and says truthfully whether it did.
 * Where the browser refuses, the text is selected or shown, so that the reader can copy it by hand.
 * Fires `copied` (bubbling, without the text) after each try.
 */
export class CopyTextElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #copies = 0;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.#listeners = new AbortController();
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #copy(): Promise<void> {
    const source = document.getElementById(this.getAttribute('from') ?? '');
    const text = this.getAttribute('text') ?? source?.textContent.trim() ?? '';
    const copied = await writeToClipboard(text);
    this.#announce(copied ? this.#success() : this.#refusal(source, text));
    this.dispatchEvent(new CustomEvent('copied', { bubbles: true }));
  }

  /** A repeated message is not announced, so the second one differs. */
  #success(): string {
    this.#copies += 1;
    return this.#copies % 2 === 1 ? COPY.done : COPY.again;
  }

  #refusal(source: HTMLElement | null, text: string): string {
    if (source === null) return copyYourself(text);
    getSelection()?.selectAllChildren(source);
    return COPY.failed;
  }

  #announce(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('copy-text', CopyTextElement);
