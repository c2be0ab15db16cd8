import { copiedText, copyYourself } from '../../texts/page.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';

/**
 * `<copy-text what="link" text="…">`: its button copies the text and says beside itself truthfully whether it did. Where
 * the browser refuses, the text is shown, so that the reader can copy it by hand.
 */
export class CopyTextElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null) return;
    let isAgain = false;
    const copy = async () => {
      const text = this.getAttribute('text') ?? '';
      const what = this.getAttribute('what') === 'link' ? 'link' : 'text';
      const isCopied = await writeToClipboard(text);
      status.textContent = isCopied ? copiedText(what, text, isAgain) : copyYourself(text);
      // A repeated message is not announced, so the second one differs.
      if (isCopied) isAgain = !isAgain;
    };
    button.hidden = false;
    button.onclick = () => void copy();
  }
}

customElements.define('copy-text', CopyTextElement);
