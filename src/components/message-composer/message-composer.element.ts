import { BLANK, formatFieldValue, isFieldType } from '../../domain/message/compose-message.ts';
import { blanksLeft } from '../../texts/message.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * `<message-composer>`: writes what is typed into the fields into the message beside them. Nothing typed leaves the
 * element: no request, address, storage or event carries it.
 */
export class MessageComposerElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const fields = this.querySelector<HTMLElement>('[data-fields]');
    if (fields === null) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    fields.hidden = false;
    fields.addEventListener('input', () => this.#write(), { signal });
    this.addEventListener('copied', () => this.#tellBlanks(), { signal });
    this.#write();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #controls(): readonly Control[] {
    return [...this.querySelectorAll<Control>('[data-type]')];
  }

  #write(): void {
    for (const control of this.#controls) {
      const type = control.dataset['type'] ?? '';
      const text = isFieldType(type) ? formatFieldValue(type, control.value) : BLANK;
      for (const place of this.querySelectorAll(`[data-field="${control.name}"]`)) {
        place.textContent = text;
        place.classList.toggle('blank', text === BLANK);
      }
    }
  }

  #tellBlanks(): void {
    const status = this.querySelector('[data-blanks]');
    const labels = this.#controls
      .filter(({ value }) => value.trim() === '')
      .map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
    if (status !== null) status.textContent = labels.length === 0 ? '' : blanksLeft(labels);
  }
}

customElements.define('message-composer', MessageComposerElement);
