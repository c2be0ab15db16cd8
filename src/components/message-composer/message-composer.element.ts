import { deviceStorage } from '../../browser/storage.ts';
import type { Composer } from './composer.ts';

/**
 * `<message-composer>`: a message to fill in. What is typed is written into the text beside the fields, checked and
 * handed on only as the reader asks; the code for that is loaded once the reader turns to the form or left a draft.
 */
export class MessageComposerElement extends HTMLElement {
  #composer: Promise<Composer> | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    for (const turn of ['focusin', 'pointerover', 'click']) this.addEventListener(turn, this);
    if (deviceStorage.read(this.dataset['draft'] ?? '') !== '') void this.handleEvent();
  }

  async handleEvent(event?: Event): Promise<void> {
    try {
      this.#composer ??= import('./composer.ts').then(({ Composer }) => new Composer(this));
      const composer = await this.#composer;
      if (event?.type === 'click') await composer.press(event.target);
    } catch {
      this.#composer = undefined;
      const status = this.querySelector<HTMLElement>('[role=status]');
      if (status !== null) status.textContent = status.dataset['failed'] ?? '';
    }
  }
}

customElements.define('message-composer', MessageComposerElement);
