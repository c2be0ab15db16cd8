import { copiedText, copyYourself } from '../../texts/page.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';

/**
 * `<copy-text what="link" text="…">`: its button copies the text and says beside itself truthfully whether it did. Where
 * the browser refuses, the text is shown, so that the reader can copy it by hand.
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
    const text = this.getAttribute('text') ?? '';
    const said = (await writeToClipboard(text)) ? this.#success(text) : copyYourself(text);
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = said;
  }

  /** A repeated message is not announced, so the second one differs. */
  #success(text: string): string {
    this.#copies += 1;
    const what = this.getAttribute('what') === 'link' ? 'link' : 'text';
    return copiedText(what, text, this.#copies % 2 === 0);
  }
}

customElements.define('copy-text', CopyTextElement);
