import { copiedText, copyYourself, REPLY_FAILED, type Copied } from '../../texts/page.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';

/**
 * `<copy-text what="link" text="…">`: its button copies the text and says beside itself truthfully whether it did. Where
 * the browser refuses, the text is shown, so that the reader can copy it by hand. `what="reply"` loads what an operator
 * answers: for the page whose address `text` is, or for the one it stands on.
 */
export class CopyTextElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null) return;
    let isAgain = false;
    const copy = async () => {
      const what = this.getAttribute('what') as Copied;
      const given = this.getAttribute('text') ?? '';
      const text =
        what === 'reply' ? import('../../browser/load-reply.ts').then((m) => m.loadReply(given)) : given;
      const isCopied = await writeToClipboard(text);
      try {
        status.textContent = isCopied ? copiedText(what, given, isAgain) : copyYourself(await text);
      } catch {
        status.textContent = REPLY_FAILED;
      }
      // A repeated message is not announced, so the second one differs.
      if (isCopied) isAgain = !isAgain;
    };
    button.hidden = false;
    button.onclick = () => void copy();
  }
}

customElements.define('copy-text', CopyTextElement);
