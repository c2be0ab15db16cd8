/**
 * `<reply-reminder>`: counts when an answer is due and makes a calendar file of it. Loads nothing until the reader
 * asks, then hands itself over to `reminder-form.ts`; a load that fails shows the message that stands in the page.
 */
export class ReplyReminderElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const failure = this.querySelector('.reminder-failure');
    const open = async () => {
      button.disabled = true;
      try {
        const form = await import('./reminder-form.ts');
        form.openReminder(this);
        button.hidden = true;
        failure?.remove();
      } catch {
        button.disabled = false;
        failure?.removeAttribute('hidden');
      }
    };
    button.hidden = false;
    button.onclick = () => void open();
  }
}

customElements.define('reply-reminder', ReplyReminderElement);
