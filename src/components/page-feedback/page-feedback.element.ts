import type { SignalEventName } from '../../domain/signal/signal.ts';

const SIGNAL: SignalEventName = 'help:signal';

/**
 * `<page-feedback>`: fires `help:signal` once for each control pressed in it, with the signal that stands in the
 * control's `data-signal`. What the controls open and where they lead needs no script.
 */
export class PageFeedbackElement extends HTMLElement {
  connectedCallback(): void {
    for (const control of this.querySelectorAll<HTMLElement>('[data-signal]')) {
      const tell = () => {
        const detail: unknown = JSON.parse(control.dataset['signal'] ?? '');
        control.dispatchEvent(new CustomEvent(SIGNAL, { bubbles: true, detail }));
      };
      control.addEventListener('click', tell, { once: true });
    }
  }
}

customElements.define('page-feedback', PageFeedbackElement);
