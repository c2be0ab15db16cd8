/**
 * `<reply-reminder>`: counts when an answer is due and makes a calendar file of it. Loads nothing until the reader
 * asks, then hands itself over to `reminder-form.ts`; a load that fails shows the message that stands in the page.
 */
export class ReplyReminderElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    button.hidden = false;
    button.addEventListener('click', () => void this.#open(button, signal), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #open(button: HTMLButtonElement, signal: AbortSignal): Promise<void> {
    const failure = this.querySelector('.reminder-failure');
    button.disabled = true;
    try {
      const { openReminder } = await import('./reminder-form.ts');
      openReminder(this, signal);
      button.hidden = true;
      failure?.remove();
    } catch {
      button.disabled = false;
      failure?.removeAttribute('hidden');
    }
  }
}

customElements.define('reply-reminder', ReplyReminderElement);
